"""Lantern Milwaukee’s words for emergency rooms, and its poster for laundromats."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet
from resources.demonstration.documents.placard import Placard

_HOTLINE = "1-888-373-7888"
_ADDRESS = "https://humantraffickinghotline.org/chat"

TWO_MINUTES = Leaflet(
    brand="milwaukee",
    kind="Fact sheet",
    title="Two minutes alone",
    lead=(
        "For nurses, registrars and physicians in an emergency room: how to see every patient alone once, and what to "
        "say then"
    ),
    keywords=("emergency room", "health care", "privacy"),
    text="""
Many people who are being exploited see a nurse while it is going on: for a fracture, a burn, an infection, a
pregnancy, a panic. Few say so. In most of those visits somebody else was in the room all the time. So this sheet
asks for one thing only: <b>see every patient alone once, for two minutes, as a rule of the house.</b>

# How to get the two minutes

- Make it a rule for all. A sign at registration: “Every patient is seen alone for part of the visit.” Nobody is
singled out, and nobody has to be clever.
- Use the places where one goes alone anyway: the scale, the sample, the X-ray.
- If the person who came along insists on interpreting: “By our rules I have to use the hospital’s interpreter.”
Then do.
- If he won’t leave, don’t force it. Note it. That, too, is a finding.

# What to say when the door is closed

|| 46 54
| Ask | Rather than
| “Is there anything at home or at work that makes it hard to stay well?” | “Are you a victim?”
| “Who decides where you sleep and when you eat?” | “Are you free to leave?”
| “Does anybody else hold on to your insurance card or your papers?” | “Are you here legally?”
| “If you wanted to reach me, what would be safe?” | “Here, take this brochure.”

Say first what you must report and to whom. Patients have a right to know before they speak.

# What you may see

+ A story that somebody else tells, word for word the same each time
+ Injuries of different ages; heat, chemicals, lifting; teeth that hurt for months
+ Infections treated too late, or several pregnancies not carried to term
+ A patient who doesn’t know her address, or gives that of a workplace
+ Fear that grows when you mention a follow-up visit

No list makes a diagnosis, and most people who show one of these are simply ill or poor.

# Yes, no, and not now

- <b>Yes:</b> ask what would help today. Call the social worker, and with the patient’s consent 1-888-373-7888, on
your phone, not hers.
- <b>No, or not now:</b> treat well. Say, “If that ever changes, this door is open at three in the morning.” People
remember who did not press.
- <b>Under 18:</b> you are a mandated reporter; follow the hospital’s path for child protection. Explain it to the
child in words for her age.
- <b>In the record:</b> quote, describe, measure. Ask what the portal will show and to whom, before you type.

! A number can be dangerous on paper
Don’t slip a card into a pocket without asking. Offer to write the number as if it belonged to a pharmacy, or help
to learn it: 888, 373, 7888.

# For the unit

[] The rule stands in the policy, with the sign at registration.
[] There is one room without a glass door.
[] Night staff know how to reach an interpreter in under five minutes.
[] After such a visit, somebody asks the nurse how she is.
""",
    sources=(
        "Wis. Stat. 48.981 (reporting of child abuse and neglect). Written with emergency nurses (invented). Not a "
        "clinical guideline."
    ),
)

TWO_MINUTES_ES = Leaflet(
    brand="milwaukee",
    kind="Hoja informativa",
    title="Dos minutos a solas",
    lead=(
        "Para el personal de urgencias: cómo ver una vez a solas a cada paciente y qué decir cuando se cierra la puerta"
    ),
    language="es",
    keywords=("urgencias", "salud", "privacidad"),
    text="""
Muchas personas explotadas ven a una enfermera mientras todo sigue ocurriendo: por una fractura, una quemadura, una
infección, un embarazo, un ataque de pánico. Pocas lo dicen. En casi todas esas visitas había otra persona en el
cuarto todo el tiempo. Por eso esta hoja pide una sola cosa: <b>ver a cada paciente a solas una vez, dos minutos,
como norma de la casa.</b>

# Cómo conseguir los dos minutos

- Que sea norma para todos. Un letrero en admisión: «A cada paciente se le atiende a solas durante una parte de la
visita». No se señala a nadie y nadie tiene que inventar nada.
- Aproveche los lugares a los que se va sin compañía: la báscula, la muestra, los rayos X.
- Si el acompañante insiste en interpretar: «Nuestras normas me obligan a usar al intérprete del hospital». Y úselo.
- Si no quiere salir, no lo fuerce. Anótelo: también es un hallazgo.

# Qué decir con la puerta cerrada

|| 46 54
| Pregunte | En vez de
| «¿Hay algo en casa o en el trabajo que le haga difícil cuidarse?» | «¿Es usted una víctima?»
| «¿Quién decide dónde duerme y a qué hora come?» | «¿Puede irse cuando quiera?»
| «¿Otra persona le guarda la tarjeta del seguro o los documentos?» | «¿Está aquí legalmente?»
| «Si quisiera comunicarse conmigo, ¿cómo sería seguro?» | «Tenga, llévese este folleto.»

Antes diga qué está obligado a informar y a quién. La persona tiene derecho a saberlo antes de hablar.

# Lo que quizá vea

+ Un relato que cuenta otra persona, siempre con las mismas palabras
+ Lesiones de distintas fechas; calor, químicos, cargas; muelas que duelen desde hace meses
+ Infecciones tratadas tarde, o varios embarazos que no llegaron a término
+ Alguien que no sabe su dirección, o da la de un lugar de trabajo
+ Un miedo que crece cuando se habla de la próxima cita

Ninguna lista hace un diagnóstico, y casi siempre se trata solo de enfermedad o pobreza.

# Sí, no y ahora no

- <b>Sí:</b> pregunte qué serviría hoy. Llame a trabajo social y, con su consentimiento, al 1-888-373-7888, desde el
teléfono de usted.
- <b>No, o ahora no:</b> atienda bien. Diga: «Si un día cambia, esta puerta está abierta a las tres de la mañana».
Se recuerda a quien no presionó.
- <b>Menores de 18:</b> usted tiene obligación de informar; siga la ruta de protección infantil del hospital.
Explíqueselo con palabras de su edad.
- <b>En el expediente:</b> cite, describa, mida. Antes de escribir, averigüe qué muestra el portal y a quién.

! En papel, un número puede ser un peligro
No meta una tarjeta en un bolsillo sin preguntar. Ofrezca escribirlo como si fuera el de una farmacia, o ayude a
memorizarlo: 888, 373, 7888.

# Para la unidad

[] La norma está en el reglamento y el letrero, en admisión.
[] Hay un cuarto sin puerta de vidrio.
[] El turno de noche sabe conseguir intérprete en menos de cinco minutos.
[] Después de una visita así, alguien le pregunta a la enfermera cómo está.
""",
    sources=(
        "Wis. Stat. 48.981 (denuncia del maltrato y descuido infantil). Escrito con enfermeras de urgencias "
        "(ficticias). No es una guía clínica."
    ),
)

LAUNDROMAT = Placard(
    brand="milwaukee",
    language="en-US",
    title="While it spins: poster for laundromats",
    headline="You have\ntwenty minutes.",
    lead=(
        "Does somebody keep your pay, your phone or your papers? Does somebody decide when you may go out? You can "
        "talk about it."
    ),
    call="While it spins, you could call:",
    number=_HOTLINE,
    below="or text 233733",
    facts=(
        "They listen first",
        "No name, no cost, no police unless you want it",
        "In your language; just say which one",
        "You decide what happens, or that nothing does",
        "Call today, or memorize it and call next year",
    ),
    address=_ADDRESS,
    scan="Scan to chat in writing. Close the page before you fold.",
    foot=(
        "Demonstration poster of the invented Lantern Milwaukee; the hotline is real. It may act without consent only "
        "when a child may be harmed or a life is in danger. Hang it over the machines and in the restroom."
    ),
)

LAUNDROMAT_ES = Placard(
    brand="milwaukee",
    language="es-US",
    title="Mientras da vueltas: cartel para lavanderías",
    headline="Tiene\nveinte minutos.",
    lead=(
        "¿Alguien se queda con su pago, su teléfono o sus papeles? ¿Alguien decide cuándo puede salir? Puede hablarlo."
    ),
    call="Mientras la ropa da vueltas, puede llamar al:",
    number=_HOTLINE,
    below="o enviar un mensaje de texto al 233733",
    facts=(
        "Primero escuchan",
        "Sin nombre, sin costo, sin policía si no la quiere",
        "En su idioma; solo diga cuál",
        "Usted decide qué se hace, o que no se haga nada",
        "Llame hoy, o memorice el número y llame en un año",
    ),
    address=_ADDRESS,
    scan="Escanee para chatear. Cierre la página antes de doblar la ropa.",
    foot=(
        "Cartel de demostración de Lantern Milwaukee, organización ficticia; la línea es real. Solo puede actuar sin "
        "consentimiento si un menor puede sufrir daño o peligra una vida. Cuélguelo sobre las máquinas y en el baño."
    ),
)

LAUNDROMAT_FR = Placard(
    brand="milwaukee",
    language="fr",
    title="Le temps d’une lessive : affiche pour les laveries",
    headline="Vous avez\nvingt minutes.",
    lead=(
        "Quelqu’un garde votre paie, votre téléphone, vos papiers ? Quelqu’un décide de vos sorties ? Vous pouvez en "
        "parler."
    ),
    call="Le temps d’une lessive, vous pouvez appeler le :",
    number=_HOTLINE,
    below="ou envoyer un SMS au 233733",
    facts=(
        "On vous écoute d’abord",
        "Sans nom, sans frais, sans police si vous n’en voulez pas",
        "Dans votre langue : dites simplement laquelle",
        "C’est vous qui décidez de la suite, ou de rien",
        "Appelez aujourd’hui, ou retenez le numéro pour plus tard",
    ),
    address=_ADDRESS,
    scan="Scannez pour écrire, en anglais ou en espagnol. Fermez la page avant de plier le linge.",
    foot=(
        "Affiche de démonstration de Lantern Milwaukee, association fictive ; la ligne est réelle. Elle n’agit sans "
        "accord que si un enfant risque d’être maltraité ou si une vie est en danger. À poser au-dessus des machines."
    ),
)
