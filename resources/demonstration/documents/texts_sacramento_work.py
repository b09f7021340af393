"""Lantern Sacramento’s words for people at work: hotel staff, and those who take a job in the fields."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

FRONT_DESK = Leaflet(
    brand="sacramento",
    kind="Toolkit",
    title="At the front desk",
    lead=(
        "Twenty useful minutes for hotel and motel staff: what to notice, what to say, whom to call and what to leave "
        "alone"
    ),
    keywords=("hotel", "training", "red flags"),
    text="""
Most people who rent a room want a bed and a shower. A few are brought there by somebody who controls them, for
commercial sex or because they clean the rooms next door and are never paid. You can’t tell by looking at a face.
You can tell by watching who decides.

# What deserves a second look

- A guest who never speaks for herself or himself, and somebody beside them who holds every key, card and document.
- Many short visits to one room, paid in cash from day to day, with a request that nobody clean.
- A young person who doesn’t know the name of the city, or gives an age that keeps changing.
- A crew from an outside contractor that sleeps six to a room, is driven in and out together and asks you what day
it is.
- Somebody who is afraid of the telephone in the room.

One of these alone means little. Two or three together, on two or three days, are worth a conversation with your
manager. Clothes, accent, skin and neighborhood mean nothing at all, and acting on them does harm of its own.

# What each of us can do

|| 24 38 38
| Where you work | Watch for | Then
| Reception | Who answers, who pays, who is not allowed to | Offer every guest the key in their own hand. Note
time and room, not opinions.
| Housekeeping | The sign that never leaves the door; rooms that no guest seems to sleep in | Tell your supervisor
before you knock a third time. Work in pairs.
| Breakfast and bar | Who orders for whom | Bring the water to the person, not to the table. A kind word needs no
reason.
| Maintenance | Locks or chains that were changed from the outside | Photograph the lock, never the guest. Report
it the same hour.
| Night audit | Cars and visitors between one and four | Write down what you saw and when. That page may matter in
a year.

! Never do this
Do not confront anybody, follow anybody, or close a door behind you. Do not ask “Are you being trafficked?” Hardly
anybody uses that word about their own life. Do not promise what you can’t keep.
> If somebody tells you in so many words: “Thank you for telling me. You are not in trouble with me. Would you like
a telephone number, a telephone, or a few minutes in the office?”

# Whom to call

Call <b>1-888-373-7888</b>, the National Human Trafficking Hotline, or text <b>233733</b>. The people there will
think it through with you, and you need not give your name. For immediate danger, or when a child is involved and at
risk right now, call 911. Then tell your manager that you did.

# What the law asks of a hotel in California

+ The notice with the hotline numbers must hang where guests and staff can see it (Civil Code section 52.6; hotels
were added by AB 260 of 2017).
+ Staff who are likely to meet guests must have at least twenty minutes of training about trafficking (SB 970 of
2018; Government Code section 12950.3). Reading this sheet together, with time for questions, is a beginning. It
does not replace the training that the section describes.

# Five minutes at the next shift meeting

[] Everybody knows which supervisor to tell, and who stands in on Sundays.
[] The notice hangs by the entrance and by the time clock.
[] The hotline’s number is on the back of every lanyard.
[] The contractor who sends our cleaning crew has shown us how its people are paid.
[] We have agreed on one sentence that anybody may use to leave a conversation: “Let me just check on your towels.”
""",
    sources=(
        "California Civil Code section 52.6; Assembly Bill 260 (2017); Senate Bill 970 (2018), Government Code "
        "section 12950.3."
    ),
)

FRONT_DESK_ES = Leaflet(
    brand="sacramento",
    kind="Guía práctica",
    title="En la recepción",
    lead=(
        "Veinte minutos útiles para el personal de hoteles y moteles: qué observar, qué decir, a quién llamar y qué "
        "no hacer"
    ),
    language="es",
    keywords=("hotel", "capacitación", "señales"),
    text="""
Casi todas las personas que alquilan una habitación solo quieren una cama y una ducha. A unas pocas las trae alguien
que las controla, para el sexo comercial o porque limpian las habitaciones de al lado y nunca cobran. No se nota en
la cara. Se nota al mirar quién decide.

# Lo que merece una segunda mirada

- Alguien que nunca habla por sí mismo, y un acompañante que guarda todas las llaves, tarjetas y documentos.
- Muchas visitas cortas a la misma habitación, pagada en efectivo día por día, con la petición de que nadie limpie.
- Una persona joven que no sabe en qué ciudad está, o que cada vez da otra edad.
- Una cuadrilla externa que duerme de seis en seis, que llevan y traen en grupo y que pregunta qué día es.
- Alguien que tiene miedo del teléfono de la habitación.

Una sola señal dice poco. Dos o tres juntas, en dos o tres días, merecen una conversación con la gerencia. La ropa,
el acento, el color de la piel y el barrio no dicen nada, y dejarse llevar por ellos también hace daño.

# Lo que puede hacer cada quien

|| 24 38 38
| Su puesto | Fíjese en | Después
| Recepción | Quién responde, quién paga, a quién no se le permite | Entregue cada llave en la mano de su huésped.
Anote hora y habitación, no opiniones.
| Limpieza | El letrero que nunca sale de la puerta; camas en las que nadie duerme | Avise antes de tocar por
tercera vez. Trabajen en pareja.
| Desayuno y bar | Quién pide por quién | Lleve el agua a la persona, no a la mesa. Una palabra amable no necesita
motivo.
| Mantenimiento | Cerraduras o cadenas puestas por fuera | Fotografíe la cerradura, jamás al huésped. Informe en
esa misma hora.
| Turno de noche | Autos y visitas entre la una y las cuatro | Escriba qué vio y cuándo. Esa hoja puede importar
dentro de un año.

! Nunca haga esto
No confronte ni siga a nadie, ni cierre la puerta detrás de usted. No pregunte «¿Es usted víctima de trata?»: casi
nadie usa esa palabra para su propia vida. No prometa lo que no puede cumplir.
> Si alguien se lo cuenta claramente: «Gracias por decírmelo. Conmigo no está en problemas. ¿Prefiere un número, un
teléfono o unos minutos en la oficina?»

# A quién llamar

Llame al <b>1-888-373-7888</b>, la Línea Nacional contra la Trata de Personas, o envíe un mensaje de texto al
<b>233733</b>. Allí pensarán con usted y no tiene que dar su nombre. Si hay peligro inmediato, o si una niña o un
niño corre riesgo en este momento, llame al 911. Después avise a la gerencia.

# Lo que la ley pide a un hotel en California

+ El aviso con las líneas de ayuda debe estar a la vista de huéspedes y personal (Código Civil, sección 52.6; los
hoteles se añadieron con la AB 260 de 2017).
+ El personal que suele tratar con huéspedes debe recibir al menos veinte minutos de capacitación sobre la trata (SB
970 de 2018; Código de Gobierno, sección 12950.3). Leer juntos esta hoja, con tiempo para preguntas, es un comienzo;
no sustituye la capacitación que describe la ley.

# Cinco minutos en la próxima reunión de turno

[] Todo el equipo sabe a quién avisar, y quién le reemplaza los domingos.
[] El aviso está junto a la entrada y junto al reloj marcador.
[] El número de la línea está detrás de cada gafete.
[] El contratista que envía a las limpiadoras nos ha mostrado cómo les paga.
[] Hemos acordado una frase para salir de cualquier conversación: «Permítame ir a ver lo de sus toallas».
""",
    sources=(
        "Código Civil de California, sección 52.6; AB 260 (2017); SB 970 (2018), Código de Gobierno, sección 12950.3."
    ),
)

FIELDS = Leaflet(
    brand="sacramento",
    kind="Fact sheet",
    title="Before you take a job in the fields",
    lead=(
        "Eight questions to ask a contractor, five rights that hold in every orchard, and what to do if the answers "
        "were lies"
    ),
    keywords=("farm work", "H-2A", "contractor"),
    text="""
This page is for anybody who harvests, prunes, packs or drives in the Central Valley, with papers or without. It was
read aloud and corrected by people who do that work.

# Ask before you get into the van

+ What is your full name, and what is the number of your license? In California a farm labor contractor must hold a
license from the Labor Commissioner. You may look it up.
+ Whose field is it?
+ What is the pay, by the hour or by the piece, and when is payday?
+ Is anything taken off for the ride, the bed, the tools or the food? How much?
+ Where will I sleep, and can I leave in the evening?
+ How long will the work last?
+ Who keeps my papers? (There is one right answer: you.)
+ May I have that in writing, in my language?

Someone honest has heard these questions before. Someone who gets angry at them has answered you too.

# Five rights that hold in every field

- <b>Your papers are yours.</b> To take somebody’s passport or identity card in order to keep them working is a
federal crime (18 U.S.C. 1592).
- <b>Wages for every hour.</b> You are owed at least California’s minimum wage, rest and meal periods, shade and
water, whatever your immigration status.
- <b>No price for the job.</b> If you came on an H-2A visa, neither your employer nor a recruiter may charge you for
it. Housing must be free, and you must be given a copy of the contract.
- <b>No debt that binds.</b> Nobody may make you stay because you owe money. You may owe it and go.
- <b>No revenge.</b> It is against the law to fire, threaten or report you because you asked for your pay.

! When a bad job becomes something else
A bad job pays late and shouts. It becomes forced labor when you stay because of fear: of violence, of a debt that
only grows, of the police, of what may happen to your family. The law calls that trafficking, even if you said yes
at the beginning, and even if you crossed no border.

# If you are in it now

- Keep a small calendar: the hours, the boxes, the field, the amount on the check. A pencil is enough. Leave a copy
with a friend.
- Learn one number by heart: <b>1-888-373-7888</b>. It is free, confidential and not the police or immigration.
There are interpreters, also for Mixteco and Triqui when one can be found.
- Text <b>233733</b> if you can’t speak aloud. Afterward delete the message.
- In danger of your life, call 911.

# If you are out of it

Unpaid wages can be claimed from the Labor Commissioner without a lawyer and without papers. The clinic’s legal
hour, Tuesdays from five to seven, helps to fill in the form. People who were trafficked may also be able to stay in
the country and bring their families; ask for the T visa by that name.
""",
    sources=(
        "18 U.S.C. 1589 and 1592; 20 CFR 655.122 and 655.135; California Labor Code section 1683. The clinic in this "
        "text is invented."
    ),
)

FIELDS_ES = Leaflet(
    brand="sacramento",
    kind="Hoja informativa",
    title="Antes de aceptar un trabajo en el campo",
    lead=(
        "Ocho preguntas para el contratista, cinco derechos que valen en cualquier huerta y qué hacer si las "
        "respuestas eran mentira"
    ),
    language="es",
    keywords=("trabajo agrícola", "H-2A", "contratista"),
    text="""
Esta hoja es para quien pizca, poda, empaca o maneja en el Valle Central, con papeles o sin ellos. La leyeron en voz
alta y la corrigieron personas que hacen ese trabajo.

# Pregunte antes de subir a la camioneta

+ ¿Cómo se llama usted y cuál es el número de su licencia? En California, todo contratista agrícola necesita una
licencia del Comisionado Laboral. Usted puede comprobarla.
+ ¿De quién es el campo?
+ ¿Cuánto se paga, por hora o por pieza, y qué día se cobra?
+ ¿Descuentan algo por el transporte, la cama, las herramientas o la comida? ¿Cuánto?
+ ¿Dónde voy a dormir y puedo salir por la tarde?
+ ¿Cuánto va a durar el trabajo?
+ ¿Quién guarda mis documentos? (Solo hay una respuesta buena: usted.)
+ ¿Me lo puede dar por escrito y en mi idioma?

A una persona honrada no le extrañan estas preguntas. La que se enoja también le ha contestado.

# Cinco derechos que valen en cualquier campo

- <b>Sus documentos son suyos.</b> Quitarle a alguien el pasaporte o la identificación para que siga trabajando es
un delito federal (título 18 del Código de EE. UU., sección 1592).
- <b>Pago por cada hora.</b> Le deben al menos el salario mínimo de California, descansos, tiempo para comer, sombra
y agua, sea cual sea su situación migratoria.
- <b>El empleo no se paga.</b> Si vino con visa H-2A, ni el patrón ni el reclutador pueden cobrarle por ella. La
vivienda debe ser gratuita y deben darle una copia del contrato.
- <b>Ninguna deuda le ata.</b> Nadie puede obligarle a quedarse porque debe dinero. Se puede deber y se puede ir.
- <b>Sin represalias.</b> La ley prohíbe despedirle, amenazarle o denunciarle por haber pedido su sueldo.

! Cuándo un mal trabajo se vuelve otra cosa
Un mal trabajo paga tarde y grita. Se vuelve trabajo forzoso cuando usted se queda por miedo: a los golpes, a una
deuda que solo crece, a la policía, a lo que pueda pasarle a su familia. La ley lo llama trata, aunque al principio
haya dicho que sí y aunque no haya cruzado ninguna frontera.

# Si está en eso ahora

- Lleve un calendario pequeño: las horas, las cajas, el campo, la cantidad del cheque. Basta un lápiz. Deje una
copia con una amistad.
- Apréndase un número de memoria: <b>1-888-373-7888</b>. Es gratis, confidencial y no es la policía ni inmigración.
Hay intérpretes; cuando se encuentran, también de mixteco y triqui.
- Si no puede hablar, envíe un mensaje de texto al <b>233733</b>. Después bórrelo.
- Si su vida corre peligro, llame al 911.

# Si ya salió

Los sueldos que no le pagaron se reclaman ante el Comisionado Laboral, sin abogado y sin papeles. La hora legal de
la clínica, los martes de cinco a siete, le ayuda a llenar el formulario. Quien fue víctima de trata tal vez pueda
quedarse en el país y traer a su familia: pregunte por la visa T con ese nombre.
""",
    sources=(
        "18 U.S.C. 1589 y 1592; 20 CFR 655.122 y 655.135; Código Laboral de California, sección 1683. La clínica de "
        "este texto es ficticia."
    ),
)
