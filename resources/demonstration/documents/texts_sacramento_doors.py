"""Lantern Sacramento’s poster for clinics, and questions to take to a lawyer."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet
from resources.demonstration.documents.placard import Placard

_HOTLINE = "1-888-373-7888"
_ADDRESS = "https://humantraffickinghotline.org/chat"

CLINIC = Placard(
    brand="sacramento",
    language="en-US",
    title="You may see the nurse alone: poster for clinics",
    headline="You may see\nthe nurse alone.",
    lead=(
        "Every patient may. You need no reason. If you would like a few minutes without the person who came with "
        "you, say: “I need to give a sample.”"
    ),
    call="Or talk to somebody outside this clinic:",
    number=_HOTLINE,
    below="or text 233733",
    facts=(
        "Somebody is awake, also before sunrise",
        "Free and confidential, with interpreters",
        "For you, or for someone you worry about",
        "About work, home, papers, or a person you are afraid of",
        "They do nothing without asking you, unless a child or a life is in danger",
    ),
    address=_ADDRESS,
    scan="Scan to chat. Is your phone checked? Ask us for ours.",
    foot=(
        "Demonstration poster of the invented Lantern Sacramento; the hotline is real. For clinics: hang it inside the "
        "restroom door, and tell everybody at the desk what the sentence means."
    ),
)

CLINIC_ES = Placard(
    brand="sacramento",
    language="es-US",
    title="Puede ver a la enfermera a solas: cartel para clínicas",
    headline="Puede ver a la\nenfermera a solas.",
    lead=(
        "Puede hacerlo cualquier paciente, sin dar un motivo. Si quiere unos minutos sin la persona que le acompaña, "
        "diga: «Tengo que dejar una muestra»."
    ),
    call="O hable con alguien de fuera de esta clínica:",
    number=_HOTLINE,
    below="o envíe un mensaje de texto al 233733",
    facts=(
        "Hay alguien despierto, de día y de noche",
        "Gratis y confidencial, con intérpretes",
        "Para usted, o para alguien que le preocupa",
        "Sobre el trabajo, la casa, los papeles o una persona que le da miedo",
        "No hacen nada sin preguntarle, salvo si peligra una vida o un menor",
    ),
    address=_ADDRESS,
    scan="Escanee para chatear. ¿Le revisan el teléfono? Pídanos el nuestro.",
    foot=(
        "Cartel de demostración de Lantern Sacramento, organización ficticia; la línea es real. Para clínicas: "
        "cuélguelo por dentro de la puerta del baño y explique la frase a todo el personal de recepción."
    ),
)

CLINIC_TL = Placard(
    brand="sacramento",
    language="tl",
    title="Maaari mong makausap nang mag-isa ang nars: poster para sa klinika",
    headline="Maaari mong makausap\nang nars nang mag-isa.",
    lead=(
        "Puwede ito para sa bawat pasyente. Hindi mo kailangang magpaliwanag. Sabihin lang: “Kailangan kong "
        "magbigay ng sample.”"
    ),
    call="O makipag-usap sa isang taong nasa labas ng klinika:",
    number=_HOTLINE,
    below="o mag-text sa 233733",
    facts=(
        "May gising, araw at gabi",
        "Libre at kumpidensiyal; may mga interpreter",
        "Para sa iyo, o sa taong inaalala mo",
        "Tungkol sa trabaho, tirahan, papeles, o taong kinatatakutan mo",
    ),
    address=_ADDRESS,
    scan="I-scan para makipag-chat. May tumitingin ba sa telepono mo? Hiramin ang sa amin.",
    foot=(
        "Poster na pang-demonstrasyon ng kathang-isip na Lantern Sacramento; totoo ang hotline. Para sa klinika: "
        "isabit ito sa loob ng pinto ng banyo, at ipaliwanag ang pangungusap sa lahat ng nasa reception."
    ),
)

LAWYER = Leaflet(
    brand="sacramento",
    kind="Template",
    title="Questions to take to a lawyer",
    lead=(
        "A page to fill in before your first talk about papers, and what to bring, to leave at home and to ask about "
        "cost"
    ),
    licence="CC0 1.0",
    keywords=("immigration", "T visa", "appointment"),
    text="""
Nobody remembers their questions in a lawyer’s office. Tick what you want to ask, write in any language, and hand
the page over. You may also keep it in your pocket.

# About me (only what you want to write)

_1 The name that I would like to be called, and my language

_1 A number or address where a message is safe, and at what hours

[] Please don’t leave voice messages.
[] Please don’t write to my home.
[] Somebody came with me who should not be in the room.

# What I want to ask

[] What happened to me at work, or with a person: does the law have a name for it?
[] Is there a permission to stay for people like me? I have heard of the <b>T visa</b>, the <b>U visa</b> and
asylum. What is the difference?
[] Do I have to talk to the police? What if I am too unwell for that, or was under 18?
[] Can I work while I wait? How long do people wait at present?
[] Can my children, my spouse or my parents come? What if they are being threatened at home?
[] I signed something that I could not read. Here it is, or this is what I remember.
[] I have used another name. I have been arrested. Whom do you have to tell?
[] My former boss still has my papers. Can I get new ones?
[] Can I claim the wages that I was never paid?

# About you, the lawyer

[] Are you licensed, and in which state? May I see the card?
[] Is what I say here secret? Does that change if I do not hire you?
[] What will it cost? Please write the number down, also if it is zero.
[] How many cases like mine have you had?
[] Whom do I call if I get a letter and can’t reach you?

! Beware of the notary
In much of Latin America a <i>notario</i> is a kind of lawyer. In the United States a notary public only certifies
signatures. Whoever calls himself a notario and offers you a visa may be breaking the law, and can ruin a good case.
Ask for a lawyer, or for a representative accredited by the Department of Justice.

# What to bring

- Anything with a date: pay stubs, messages, bus tickets, photographs of the place. A phone that still holds them.
Don’t delete anything.
- Papers, also expired ones or copies. None at all? Go anyway.
- A list of addresses where you have lived, as well as you remember.
- Something to eat. It takes longer than they say.

# Afterward

_2 What I have understood, in my own words

_1 The next step, who takes it, and by which day
""",
    sources="8 U.S.C. 1101(a)(15)(T) and (U). To find help: 1-888-373-7888. No legal advice.",
)

LAWYER_ES = Leaflet(
    brand="sacramento",
    kind="Plantilla",
    title="Preguntas para llevar al abogado",
    lead=(
        "Una hoja para llenar antes de la primera consulta migratoria: qué preguntar, qué llevar y qué aclarar sobre "
        "el costo"
    ),
    language="es",
    licence="CC0 1.0",
    keywords=("inmigración", "visa T", "consulta"),
    text="""
En la oficina de un abogado a todo el mundo se le olvidan las preguntas. Marque las que quiera hacer, escriba en
cualquier idioma y entregue la hoja. También puede quedarse en su bolsillo.

# Sobre mí (solo lo que quiera escribir)

_1 El nombre que prefiero y mi idioma

_1 Un número o una dirección donde es seguro dejar un recado, y a qué horas

[] Por favor, no deje mensajes de voz.
[] Por favor, no escriba a mi casa.
[] Vino conmigo una persona que no debe estar en la sala.

# Lo que quiero preguntar

[] Lo que me pasó en el trabajo, o con una persona, ¿tiene un nombre en la ley?
[] ¿Existe un permiso para quedarme? He oído hablar de la <b>visa T</b>, la <b>visa U</b> y el asilo. ¿En qué se
diferencian?
[] ¿Tengo que hablar con la policía? ¿Y si mi salud no me lo permite, o si era menor de 18 años?
[] ¿Puedo trabajar mientras espero? ¿Cuánto se tarda ahora?
[] ¿Pueden venir mis hijos, mi pareja o mis padres? ¿Y si allá los están amenazando?
[] Firmé algo que no pude leer. Aquí está, o esto es lo que recuerdo.
[] Usé otro nombre. Me arrestaron. ¿A quién tiene usted que contárselo?
[] Mi antiguo patrón todavía tiene mis documentos. ¿Puedo sacar otros?
[] ¿Puedo reclamar los sueldos que nunca me pagaron?

# Sobre usted, licenciado o licenciada

[] ¿Tiene licencia y de qué estado? ¿Me enseña la tarjeta?
[] Lo que diga aquí, ¿es secreto? ¿También si no le contrato?
[] ¿Cuánto va a costar? Escríbame la cifra, aunque sea cero.
[] ¿Cuántos casos como el mío ha llevado?
[] ¿A quién llamo si me llega una carta y usted no contesta?

! Cuidado con los «notarios»
En gran parte de América Latina, un notario es un abogado. En Estados Unidos, un <i>notary public</i> solo certifica
firmas. Quien se presenta como notario y le ofrece una visa puede estar violando la ley y echar a perder un buen
caso. Pida un abogado o un representante acreditado por el Departamento de Justicia.

# Qué llevar

- Todo lo que tenga fecha: talones de cheque, mensajes, boletos de autobús, fotos del lugar. El teléfono que todavía
los guarda. No borre nada.
- Documentos, también vencidos o en copia. ¿No tiene ninguno? Vaya de todos modos.
- Una lista de las direcciones donde vivió, hasta donde se acuerde.
- Algo de comer. Siempre se tarda más de lo que dicen.

# Después

_2 Lo que entendí, con mis palabras

_1 El siguiente paso, quién lo da y para qué día
""",
    sources="8 U.S.C. 1101(a)(15)(T) y (U). Para encontrar ayuda: 1-888-373-7888. No es asesoría legal.",
)
