"""Lantern Milwaukee’s handbook for volunteer interpreters."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

INTERPRETER = Leaflet(
    brand="milwaukee",
    kind="Curriculum",
    title="Being a window",
    lead=(
        "The handbook of our course for volunteer interpreters: eight evenings, one rule, and what to do with the "
        "words afterward"
    ),
    keywords=("interpreting", "course", "language access"),
    text="""
You speak two languages and you have a good heart. The first is required; the second has to be kept out of the
sentence. This handbook goes with our eight evenings. It doesn’t make anybody a court interpreter: that takes an
examination, and courts must provide their own.

# The rule

<b>You are a window.</b> Whatever is said on one side is heard on the other: the swear word, the stammer, the
silence. You don’t improve it, soften it, explain it or leave it out.

# The eight evenings

|| 8 34 58
| &nbsp; | Evening | What you practice
| 1 | The window | Saying “I” when she says “I”. Sitting beside, a little behind.
| 2 | Short breath | Hand signals for “slower” and “stop”. Notes with arrows, not with words.
| 3 | Body and illness | Forty terms from the clinic, in all your languages, also the ones one blushes at.
| 4 | Law and papers | “Affidavit”, “continuance”, “dependent”. When to say: I don’t know that word, may I ask?
| 5 | Work and money | Piece rates, debts, deductions. Numbers twice.
| 6 | What stays in the coat | How hard sentences settle, and three ways to put them down.
| 7 | Small communities | When you know her cousin. How to say no before you have heard anything.
| 8 | Rehearsal | Two hours with a nurse, an actor and a bad telephone line.

# Before you begin: four sentences

“I interpret everything that is said. I keep it to myself. I don’t belong to the police or to immigration. If you
don’t want me, say so, or raise your hand; you needn’t say why.” Say this in both languages, each time.

# What you never do

- Interpret for the police, a boss, or a member of your own family.
- Stay alone with one side while the other is out of the room.
- Give advice, a ride, your number or money.
- Summarize. “She says that it was bad” isn’t an interpretation.
- Interpret for a couple if one of them does all the talking. Ask the staff for a break.

! When you make a mistake
You will. Say at once, in both languages: “The interpreter has made an error. I said Tuesday; it was Thursday.”
Nobody has ever minded. An error that is hidden can move a court date.

# Afterward

+ Ten minutes with your partner on the bench outside: not the content, only how you are.
+ Tear up the notes in front of the person whose words they are.
+ Wash your hands in cold water. It sounds silly; everybody does it by the third evening.
+ Once a month the group meets with a counselor. Coming is part of the work.

# Word list, first page

|| 34 66
| Say | Rather than
| person who was exploited | victim, where the speaker didn’t say victim
| the person who controlled you | your boss, your boyfriend, unless that was said
| T visa | visa for trafficked people (people search for the letter)
| to leave | to escape, unless there was a wall
""",
    sources=(
        "Written by Pa Houa Vang and six graduates of the course (invented). Courts and most clinics must provide "
        "qualified interpreters of their own."
    ),
)

INTERPRETER_ES = Leaflet(
    brand="milwaukee",
    kind="Programa de curso",
    title="Ser una ventana",
    lead=(
        "Cuaderno de nuestro curso para intérpretes voluntarios: ocho tardes, una regla y qué hacer después con las "
        "palabras"
    ),
    language="es",
    keywords=("interpretación", "curso", "idiomas"),
    text="""
Usted habla dos idiomas y tiene buen corazón. Lo primero es necesario; lo segundo hay que dejarlo fuera de la frase.
Este cuaderno acompaña nuestras ocho tardes. No convierte a nadie en intérprete judicial: para eso hay un examen, y
los tribunales deben poner los suyos.

# La regla

<b>Usted es una ventana.</b> Lo que se dice de un lado se oye del otro: la grosería, el tartamudeo, el silencio. No
se mejora, no se suaviza, no se explica, no se omite.

# Las ocho tardes

|| 8 34 58
| &nbsp; | Tarde | Qué se practica
| 1 | La ventana | Decir «yo» cuando ella dice «yo». Sentarse al lado, un poco atrás.
| 2 | Aliento corto | Señas para «más despacio» y «alto». Apuntes con flechas, no con palabras.
| 3 | Cuerpo y enfermedad | Cuarenta términos de la clínica, también los que hacen sonrojar.
| 4 | Ley y papeles | «Declaración jurada», «aplazamiento», «dependiente». Cuándo decir: no conozco esa palabra,
¿puedo preguntar?
| 5 | Trabajo y dinero | Destajo, deudas, descuentos. Los números, dos veces.
| 6 | Lo que se queda en el abrigo | Cómo se asientan las frases duras y tres maneras de soltarlas.
| 7 | Comunidades pequeñas | Cuando conoce a su prima. Cómo decir que no antes de haber oído nada.
| 8 | Ensayo | Dos horas con una enfermera, un actor y una mala línea telefónica.

# Antes de empezar: cuatro frases

«Interpreto todo lo que se dice. No se lo cuento a nadie. No trabajo para la policía ni para inmigración. Si no
quiere que sea yo, dígalo o levante la mano; no tiene que explicar por qué». Dígalo en los dos idiomas, todas las
veces.

# Lo que no se hace nunca

- Interpretar para la policía, para un patrón o para la propia familia.
- Quedarse a solas con una parte mientras la otra salió.
- Dar consejos, transporte, el número personal o dinero.
- Resumir. «Dice que fue feo» no es una interpretación.
- Interpretar a una pareja si solo habla uno. Pida una pausa al personal.

! Cuando se equivoque
Le va a pasar. Dígalo enseguida, en los dos idiomas: «El intérprete cometió un error. Dije martes; era jueves». A
nadie le ha molestado nunca. Un error que se esconde puede cambiar la fecha de un juicio.

# Después

+ Diez minutos con su pareja de trabajo en la banca de afuera: no sobre el contenido, solo cómo están.
+ Rompa los apuntes delante de la persona que dijo esas palabras.
+ Lávese las manos con agua fría. Suena tonto; a la tercera tarde lo hace todo el mundo.
+ Una vez al mes el grupo se reúne con una terapeuta. Venir es parte del trabajo.

# Primera página del vocabulario

|| 34 66
| Diga | En vez de
| persona que fue explotada | víctima, si quien habla no dijo víctima
| la persona que le controlaba | su jefe, su novio, a menos que se haya dicho
| visa T | visa para personas tratadas (la gente busca la letra)
| irse | escapar, a menos que hubiera un muro
""",
    sources=(
        "Escrito por Pa Houa Vang y seis personas egresadas del curso (ficticias). Los tribunales y casi todas las "
        "clínicas deben poner intérpretes calificados."
    ),
)
