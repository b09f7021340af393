"""The words of Lantern Chicago's sign-in sheets, its look back at 1911 and its poster."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet
from resources.demonstration.documents.placard import Placard

SIGN_IN_ENGLISH = Leaflet(
    brand="chicago",
    kind="Template",
    title="Sign-in sheet and one-minute evaluation",
    lead="Two pages to copy for any evening. They ask for nothing that you will not use.",
    licence="CC0 1.0",
    keywords=("sign-in sheet", "evaluation", "privacy"),
    text="""
Welcome. You do not have to sign in to take part. A first name is enough, or none. This page is seen by the hosts
only and shredded within thirty days; addresses go to the list that you tick.

_1 Evening, place, date:

|| 24 36 20 20
| First name | E-mail, if you want to hear from us | News once a month | I can help on a day
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |

===

# One minute before you go

Please fold this and drop it into the box. No name, please.

_1 One thing that I did not know before:

_1 One thing that I would do differently from tomorrow:

_1 Something said tonight that troubled me, or that was wrong:

|| 52 12 12 12 12
| Tick one box in each row | Yes | Rather | Hardly | No
| I would know whom to call. | | | |
| I would know what not to do. | | | |
| I felt that I could leave the room at any time. | | | |
| People who were trafficked were spoken of with respect. | | | |
| I would bring a friend. | | | |

! For the hosts
Count the ticks the same evening, while you put the chairs away. Read the third line first. If a guest wrote that
they need help, there is no name on the sheet, and that is on purpose: say at the next evening, to everybody, where
help is to be had.
> Do not photograph the sign-in sheet, and do not leave it on the table. Somebody may look for a name on it.
""",
)

SIGN_IN_SPANISH = Leaflet(
    brand="chicago",
    kind="Plantilla",
    title="Hoja de asistencia y evaluación de un minuto",
    lead="Dos páginas para copiar. No piden nada que no se vaya a usar.",
    language="es",
    licence="CC0 1.0",
    keywords=("hoja de asistencia", "evaluación", "privacidad"),
    text="""
Les damos la bienvenida. No hace falta apuntarse para participar. Basta el nombre de pila, o ninguno. Esta hoja la ve
solo el equipo y se destruye en treinta días; los correos pasan a la lista que usted marque.

_1 Encuentro, lugar, fecha:

|| 24 36 20 20
| Nombre | Correo, si quiere recibir noticias | Noticias una vez al mes | Puedo ayudar un día
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |
| &nbsp;<br/>&nbsp; | | |

===

# Un minuto antes de irse

Por favor, doble la hoja y échela en la caja. Sin nombre.

_1 Algo que no sabía:

_1 Algo que haré de otra manera desde mañana:

_1 Algo que se dijo hoy y me inquietó, o que no era cierto:

|| 52 12 12 12 12
| Marque una casilla por línea | Sí | Más bien sí | Apenas | No
| Sabría a quién llamar. | | | |
| Sabría qué no hacer. | | | |
| Sentí que podía salir de la sala en cualquier momento. | | | |
| Se habló con respeto de quienes sufrieron trata. | | | |
| Traería a una amistad. | | | |

! Para el equipo
Cuenten las marcas esa misma noche, mientras recogen las sillas. Lean primero la tercera línea. No fotografíen la
hoja de asistencia ni la dejen sobre la mesa: alguien podría buscar en ella un nombre.
""",
)

CITY_1911 = Leaflet(
    brand="chicago",
    kind="Report",
    title="What a city counted in 1911",
    lead="The Chicago Vice Commission, the law of 1910, and three things that they can teach a coalition today",
    keywords=("history", "Chicago Vice Commission", "Mann Act"),
    text="""
In 1910 the mayor of Chicago, Fred Busse, appointed thirty citizens to study prostitution in the city: clergy,
judges, doctors, businessmen, professors. Hardly any of them were women. A year later the Vice Commission handed in a
book of some four hundred pages, <i>The Social Evil in Chicago</i>. It is public and can be read online. We read it
in a group of nine, over one winter, and this is what we would tell a friend.

# What they did well

They counted. They went, or sent people, to houses, saloons, department stores and courtrooms, and wrote down what
things cost. They put money at the center: rent, drink, protection. A reader learns that the person at whom the city
pointed was the one who kept least of what was paid. The commission said of low wages what few had said: that a girl
who cannot live on six dollars a week is not explained by her character.

# What they did not see

The women of whom they wrote appear as cases with a number; none of them sat at the table. The commission noticed
that the city’s vice districts had been set beside the homes of Black families, and made little of it. It was certain
that “repression” would do what wages had not. Within a few years the district on the South Side was closed. The
trade moved elsewhere.

# The law of the same year

In June 1910 Congress passed the White-Slave Traffic Act. It carries the name of James R. Mann, a congressman from
Chicago. The panic that helped to pass it was made of real cases and of posters: a country girl, a foreign man, a
drugged drink. The real cases were duller. Promises of work or of marriage come up in them again and again.

|| 34 33 33
| | 1911 | Today
| Who is pictured | White girl from a farm | Still too often the same
| What is feared | The stranger at the station | The stranger in a van
| How it often begins | A promise of work or of marriage | The same
| Who profits unseen | Landlords, brewers, officials | Landlords, websites, subcontractors
| Who is at the table | Thirty notables | It depends on us

# Three things to take along

+ <b>Follow the rent.</b> Ask in each case who is paid by the arrangement and would not be ashamed to give his name.
+ <b>Beware of a picture that sells.</b> If a poster makes people sure what a victim looks like, it has hidden all
the others.
+ <b>Count what you change.</b> The commission counted houses. Nobody counted what had become of the women when the
houses closed. That column was missing, and it is the one that matters.

! On the language
The report’s words are those of its time, and some of them wound. When we read aloud, we agreed on two rules: nobody
has to read a word that they would not say, and nobody says it twice. The group is open; write to
chicago@lantern.example.org.
""",
    sources=(
        "Vice Commission of Chicago, The Social Evil in Chicago (1911); White-Slave Traffic Act of June 25, "
        "1910, 36 Stat. 825, today "
        "18 U.S.C. 2421 and following. Draft, submitted for review."
    ),
)

OFFER_ENGLISH = Placard(
    brand="chicago",
    language="en-US",
    title="A good job can wait a day: poster on false job offers",
    headline="A good job\ncan wait a day.",
    lead=(
        "If somebody offers you work far from home and you have to decide now, ask your pillow first. An "
        "honest boss will still be there in the morning."
    ),
    call="Ask somebody who has heard such offers before:",
    number="1-888-373-7888",
    below="or text 233733, day and night",
    facts=(
        "Who pays the trip, and what do you owe?",
        "Is there a contract that you can take home?",
        "Where will you sleep? Who has the key?",
        "Who keeps your passport? (You do.)",
        "Whom may you call, and when?",
    ),
    address="https://humantraffickinghotline.org/chat",
    scan="Scan to chat with an advocate, in English or Spanish.",
    foot=(
        "Demonstration poster of the invented Lantern Chicago; the National Human Trafficking Hotline is "
        "real, free of charge and confidential, and "
        "not tied to law enforcement."
    ),
)

OFFER_SPANISH = Placard(
    brand="chicago",
    language="es-US",
    title="Un buen trabajo espera un día: cartel sobre ofertas falsas",
    headline="Un buen trabajo\nespera un día.",
    lead=(
        "Si le ofrecen un empleo lejos de casa y tiene que decidir ya, consúltelo con la almohada. Un patrón "
        "honrado seguirá ahí por la mañana."
    ),
    call="Pregunte a quien ya conoce esas ofertas:",
    number="1-888-373-7888",
    below="o un mensaje al 233733, de día y de noche",
    facts=(
        "¿Quién paga el viaje y cuánto queda usted debiendo?",
        "¿Hay un contrato que pueda llevarse a casa?",
        "¿Dónde va a dormir? ¿Quién tiene la llave?",
        "¿Quién guarda su pasaporte? (Usted.)",
        "¿A quién puede llamar, y cuándo?",
    ),
    address="https://humantraffickinghotline.org/chat",
    scan="Escanee para chatear en español o en inglés.",
    foot=(
        "Cartel de demostración de Lantern Chicago, organización ficticia; la Línea Nacional contra la Trata "
        "de Personas es real, gratuita y "
        "confidencial, y no depende de la policía."
    ),
)
