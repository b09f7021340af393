"""Lantern Milwaukee’s words for learners: a first job, and a seminar for social workers."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

FIRST_JOB = Leaflet(
    brand="milwaukee",
    kind="Fact sheet",
    title="First job, fair job",
    lead=(
        "For everybody of 14 to 19 who is looking for work this summer: how to tell an offer from a hook, in four "
        "minutes"
    ),
    keywords=("youth", "job offer", "summer job"),
    text="""
Most summer jobs are sticky, loud and fine. A few offers are not jobs at all: somebody wants pictures, or a driver
for things that nobody mentions, or a crew of magazine sellers that sleeps eight to a room two states away. This
page was written by five people who are still at school and one who nearly got into that van.

# The offer: green, yellow, red

|| 33 33 34
| Green | Yellow | Red
| You can visit the place and see others at work | It is “all online, details later” | They want a photo of you
before they want to know what you can do
| Pay by the hour, on a check, on a known day | “Depends on how good you are” | You have to pay first: for
training, a uniform, a ticket
| Your family may know | “Let’s keep it between us for now” | “Don’t tell anybody. They’d be jealous.”
| They ask for a work permit if you need one | They’ve never heard of one | They offer to get you different papers
| You can quit | There is a “bonus” if you stay | You’d owe them money if you left

One red: stop. Two yellows: show it to somebody.

# Five things to do before you say yes

+ Look up the name of the business <i>and the word “complaint”</i>.
+ Call the number on the shop’s own door or website, not the one in the message.
+ Go there by daylight with a friend. Good bosses don’t mind.
+ Send the offer to an adult who likes you and isn’t easily shocked.
+ Agree on a code with a friend: if you text “Did I leave my blue hoodie?”, they call you at once.

# Your rights, the short version

- Under federal law most jobs outside farming are open from 14, with limits on hours until 16, and dangerous ones
not before 18. States may be stricter.
- You are owed the minimum wage for all hours, also for training. Tips belong to you.
- Nobody may hold on to your ID or phone “to keep it safe”.
- Nobody may pay anybody for anything sexual with a person under 18. It doesn’t matter who suggested it, or what was
promised, or what you already did. You are not in trouble.

! If you are already in it
You weren’t stupid. They do this all day, and you did it once. You can leave in the middle of a shift, without your
last pay, without a speech.
> Tell one person today. If nobody comes to mind: <b>1-888-373-7888</b>, or text <b>233733</b>. If somebody
threatens to spread a picture: 1-800-843-5678. If it all gets too dark: call or text 988.

# To a friend who’s worried about a friend

Don’t give a lecture, and don’t call the boyfriend names. Say: “I miss you. I’m up till one. I won’t be mad.” Then
be up till one.
""",
    sources=(
        "Fair Labor Standards Act, 29 U.S.C. 212 and 29 CFR part 570; 22 U.S.C. 7102. The six authors are invented."
    ),
)

FIRST_JOB_ES = Leaflet(
    brand="milwaukee",
    kind="Hoja informativa",
    title="Primer trabajo, trato justo",
    lead=(
        "Para quien tiene entre 14 y 19 años y busca trabajo este verano: cómo distinguir una oferta de un anzuelo en "
        "cuatro minutos"
    ),
    language="es",
    keywords=("jóvenes", "oferta de trabajo", "verano"),
    text="""
La mayoría de los trabajos de verano son pegajosos, ruidosos y están bien. Algunas ofertas no son trabajo: alguien
quiere fotos, o un chofer para cosas que nadie nombra, o una cuadrilla de vendedores que duerme de ocho en ocho a
dos estados de aquí. Esta hoja la escribieron cinco estudiantes y una persona que casi se sube a esa camioneta.

# La oferta: verde, amarillo, rojo

|| 33 33 34
| Verde | Amarillo | Rojo
| Puedes visitar el lugar y ver a otros trabajando | «Todo es en línea, luego te explico» | Quieren una foto tuya
antes de saber qué sabes hacer
| Pagan por hora, con cheque, un día fijo | «Depende de lo bien que lo hagas» | Tienes que pagar tú primero:
curso, uniforme, boleto
| Tu familia puede saberlo | «Por ahora, que quede entre nosotros» | «No le digas a nadie, te van a tener envidia»
| Te piden permiso de trabajo si hace falta | No saben qué es eso | Te ofrecen conseguirte otros papeles
| Puedes renunciar | Hay un «bono» si te quedas | Si te vas, les debes dinero

Un rojo: alto. Dos amarillos: enséñaselo a alguien.

# Cinco cosas antes de decir que sí

+ Busca el nombre del negocio <i>y la palabra «queja»</i>.
+ Llama al número que está en la puerta o en la página del negocio, no al del mensaje.
+ Ve de día y con una amistad. A un buen jefe no le molesta.
+ Manda la oferta a una persona adulta que te quiera y no se asuste fácilmente.
+ Acuerda una clave: si escribes «¿Dejé ahí mi sudadera azul?», te llaman enseguida.

# Tus derechos, en versión corta

- Según la ley federal, la mayoría de los trabajos fuera del campo se permiten desde los 14 años, con horas
limitadas hasta los 16; los peligrosos, solo desde los 18. Los estados pueden ser más estrictos.
- Te deben el salario mínimo por todas las horas, también las de capacitación. Las propinas son tuyas.
- Nadie puede guardarte la identificación o el teléfono «por seguridad».
- Nadie puede pagar a nadie por algo sexual con una persona menor de 18. No importa quién lo propuso, qué
prometieron ni qué hiciste ya. Tú no estás en problemas.

! Si ya estás en eso
No fue una tontería tuya. Ellos hacen esto todo el día y tú, una vez. Puedes irte a mitad del turno, sin el último
pago y sin dar explicaciones.
> Cuéntaselo hoy a alguien. Si no se te ocurre nadie: <b>1-888-373-7888</b>, o un mensaje al <b>233733</b>. Si te
amenazan con difundir una foto: 1-800-843-5678. Si todo se pone demasiado oscuro: llama o escribe al 988.

# Si te preocupa una amistad

No des un sermón ni hables mal del novio. Di: «Te extraño. Estoy despierta hasta la una. No me voy a enojar». Y
quédate despierta hasta la una.
""",
    sources=(
        "Ley de Normas Justas de Trabajo, 29 U.S.C. 212 y 29 CFR parte 570; 22 U.S.C. 7102. Las seis personas autoras "
        "son ficticias."
    ),
)

SEMINAR = Leaflet(
    brand="milwaukee",
    kind="Curriculum",
    title="Five sessions for future social workers",
    lead=(
        "A short seminar on human trafficking and practice: texts, tasks and one guest, without a single rescue story"
    ),
    keywords=("seminar", "social work", "practice"),
    text="""
This seminar has been taught twice to second-year students of social work. It needs five times two hours, at most
eighteen people, and an instructor who is willing to say “I don’t know”. It was written with two advisers from Open
Gate Collective, who were paid for it, and who cut a third of what had been planned.

# What students can do afterward

+ Define trafficking under federal and Wisconsin law, and name two situations that look like it but are not.
+ Hold a first conversation that leaves the other person with more choices than before.
+ Read a statistic and say who counted what.
+ Describe three ways in which a helping institution can repeat control.
+ Name the limit of their own role, and whom to call beyond it.

# The sessions

|| 10 28 62
| &nbsp; | Theme | In class
| 1 | What the word covers | Eleven short vignettes, sorted in groups: trafficking, exploitation, bad luck, not
enough known. The last pile should be the largest.
| 2 | Counting the uncounted | One estimate, one hotline report, one court file. Students write the footnote that
each is missing.
| 3 | Control and care | Two intake forms side by side. Where does the shelter’s sound like the trafficker’s?
Rewrite four rules.
| 4 | The guest | An adviser speaks about practice, not about the past. Questions were handed in a week before and
sorted by the adviser.
| 5 | Working in a web | Case conference with seven roles, one of them the client, who may leave the room at any
time and take the case with her.

# Reading, at most thirty pages a week

- 22 U.S.C. 7102 and Wis. Stat. 940.302, in full. They’re shorter than students fear.
- The Palermo Protocol of 2000, articles 2 and 3.
- The methodology chapter, and only that, of the Global Estimates of Modern Slavery (2022).
- The network’s sheet on respectful words.
- One novel of the student’s choice in which somebody is not free. Bring a paragraph.

# The tasks

|| 26 54 20
| Task | What is looked at | Share
| A first conversation, in pairs, recorded | Open questions, silence, saying what must be reported | 35%
| A form, rewritten | Fewer questions; reasons for each that stays | 30%
| A page on one figure | Source, year, what it can’t say | 20%
| Presence | Listening counts | 15%

! Rules of the room
Some of us know this from inside. Nobody is asked, nobody is thanked for telling, nobody needs a reason to step out.
What is said stays; what is learned goes. Papers about one’s own life aren’t accepted for a grade, so that nobody’s
pain gets a B.

# After two rounds: what we changed

- We dropped the film. It took an hour to recover from and taught nothing.
- We moved the guest from the first session to the fourth. By then students asked about practice.
- We pay the guest before the session, in an envelope, without a form in the corridor.
- We added a visit to the county’s benefits office. Nothing has taught more about trust than an afternoon in that
line.
""",
    sources=(
        "22 U.S.C. 7102; Wis. Stat. 940.302; United Nations Protocol to Prevent, Suppress and Punish Trafficking in "
        "Persons (2000). University and advisers are invented."
    ),
)
