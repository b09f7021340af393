"""The words of Lantern Chicago's leaflets for evenings, schools and courts."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

MEN = Leaflet(
    brand="chicago",
    kind="Curriculum",
    title="An evening among men",
    lead="Ninety minutes on demand: what is bought, why, and what a man can say to another man",
    keywords=("demand", "men", "discussion"),
    text="""
Men who buy sex listen to other men. So do men who do not, and who laugh along at the table because it is easier.
This evening is for a union hall, a fraternity, a parish, a locker room with chairs. Two men lead it, one of them
older. It is not a sermon.

# What you need

Ten to twenty-five men, a board, blank cards, coffee. Nobody is asked what he has done. Say that first, and say what
you cannot keep secret: that a child is being harmed now.

# The evening

|| 14 86
| Minutes | What happens
| 0–10 | <b>Welcome.</b> Each man says his name and the first job he was ever paid for.
| 10–30 | <b>The invoice.</b> On the board: “$150 for an hour”. The group makes a list of who gets a share: driver,
motel, website, the one who watches the door, the one to whom she owes money. What is left is written last. Leave it
standing without comment.
| 30–50 | <b>Four sentences.</b> Read them one by one; men stand along the wall from “heard it often” to “never heard
it”.<br/>“She chose it.” “It’s just business.” “Better there than with somebody’s wife.” “He was twelve, he was
lucky.”
| 50–60 | <b>Break.</b> Leave the cards on the table: “Something I would not say aloud.” They are read by nobody but
the leaders, and burned.
| 60–80 | <b>At the table.</b> In threes. A colleague plans a bachelor party and passes his telephone around. What do
you say? Try it three times: too hard, too soft, then in your own voice.
| 80–90 | <b>One thing.</b> Each man says what he will do within a week. “Talk to my son” counts. “Think about it”
does not.

# What the leaders should know

- The law of Illinois treats the offer as an offense, whatever comes of it (720 ILCS 5/11-14.1). If the other person
is trafficked, federal law can reach the buyer as well: since 2015 the words “patronizes, or solicits” stand in 18
U.S.C. 1591.
- You will hear that some people sell sex by their own decision. It is true, and you need not deny it. Ask how a
buyer could tell, with what certainty, and who pays if he is wrong.
- Boys are bought too. One in the room may have been. The fourth sentence is there for him; watch the wall, and look
in nobody’s eyes.
- If a man says that he has bought and wants to stop, thank him, and give him the name of a counselor. Have one.

# Sentences that have worked

“I’m not coming to that, and I’d rather you didn’t either.” “You know how I feel about it. Want to get a beer
instead?” “That’s somebody’s tenth today.” “Put it away, man.”

The last is the one that men report having used. It is four words long and ends the matter more often than one would
think.
""",
    sources="720 ILCS 5/11-14.1; 18 U.S.C. 1591; Public Law 114-22.",
)

FACULTY = Leaflet(
    brand="chicago",
    kind="Curriculum",
    title="Five minutes for the faculty",
    lead="Seven very short pieces for the end of a staff meeting, one a month from September to March",
    keywords=("faculty meeting", "school staff", "mandated reporting"),
    text="""
No school has a spare afternoon. Every school has five minutes, usually wasted on the parking lot. Read one piece
aloud, ask its question, and let people go. By spring everyone who works in the building, from the front office to
the bus, has heard the same seven things.

# September: The word

Trafficking means that somebody profits from another person’s work or body through force, fraud or coercion. With a
child and commercial sex, none of the three is needed. Nobody has to be moved an inch. <b>Ask:</b> Which of our
students would we never think of? Think of that one.

# October: Changes, not types

There is no look. There are changes: a quiet child who is suddenly loud about money, a reliable one who sleeps in
class, a new friend who is much older and always waiting. A change is a reason to talk, no more. <b>Ask:</b> Who in
this building notices sleep?

# November: Work

A student who works past midnight at an uncle’s restaurant, is not paid and cannot stop may be trafficked for labor.
In Illinois, people under 16 may work only with a certificate, and their hours are limited. <b>Ask:</b> Where do our
students work, and how do we know?

# December: Pictures

A boy sends one picture and is asked for money within the hour. He believes that his life is over. What he needs
first is an adult who does not gasp. Do not collect or forward the image; not even as proof. Report to the
CyberTipline, 1-800-843-5678, and to the office. <b>Ask:</b> Practice the first sentence: “This happens to a lot of
people, and we know what to do.”

# January: The first minute

When a student begins to tell, put down what you are holding. Believe, thank, and say what you must do: “I have to
tell one person, and I will tell you before I do.” Then stop asking. Each further question may have to be asked again
by somebody trained. <b>Ask:</b> What would make you want to promise secrecy?

# February: The call

In Illinois all school staff are mandated reporters. You need a reasonable suspicion, not proof, and you call
yourself: 1-800-252-2873. Telling the principal is a courtesy and does not replace the call. Write down the student’s
own words, in quotation marks. <b>Ask:</b> Is the number in your telephone? Now?

# March: Afterward

The student comes back on Monday. They want a math quiz like everybody else’s. Do not look meaningfully. Let them
keep a pass to the quiet room. If you lie awake over it, tell a colleague that you do, and nothing about why.
<b>Ask:</b> Who looks after the people who look after?

! For the wall of the staff room
Danger now: 911. Suspicion of abuse: 1-800-252-2873. Advice: 1-888-373-7888. A student who cannot go on: call or text
988.
""",
    sources="22 U.S.C. 7102; 325 ILCS 5/4; 18 U.S.C. 1591.",
)

COURT = Leaflet(
    brand="chicago",
    kind="Toolkit",
    title="Sitting in the second row",
    lead="A handbook for court watchers of the chapter: what to see, what to write down, what to leave alone",
    keywords=("court watching", "volunteers", "observation"),
    text="""
Courtrooms are public so that people can look. We look at cases of trafficking, of promoting prostitution and of
buying, and once a year we say what we saw. We are not there for a side. We do not speak with the parties, the
witnesses or the jury.

# Before your first morning

[] You have come along with an experienced watcher twice.
[] You know the calendar: the clerk’s site lists courtroom, hour and case number.
[] You carry an identity card, the form, two pencils, a book. No telephone is taken out in the room.
[] You wear what you would wear to a funeral of somebody whom you hardly knew.

# In the room

Sit in the second row, on the side nearer the door. The first belongs to families. Stand when others do. Write down
times, roles and words, and no names of victims, ever, even if the judge says them. If you know anybody in the case,
leave and tell us.

# The form

|| 55 45
| What we ask | How to answer
| How long did people wait, and where? | Minutes; same corridor as the accused, yes or no
| Was there an interpreter who was understood? | Yes, no, asked for and not there
| Which word was used for the victim? | Victim, survivor, complainant, girl, prostitute, other
| Was a person under 18 treated as an accused? | If yes, call the coordinator at noon
| How was the buyer spoken of? | His job, his family, his act
| Was restitution mentioned? | By whom; amount, if said
| Did an advocate sit with the victim? | Yes, no, could not tell

Write what you saw, and on another line what you thought. “The judge looked at the clock four times” is seen. “The
judge was bored” is thought.

# If something is hard

You will hear things. Leave whenever you like; the form will still be good with half of it blank. Call the
coordinator on the way home. After three mornings there is a month off, for everyone, also for the tough.

# What became of it

What we count goes to the presiding judge first, then to the public. In earlier years such lists have led to a
separate waiting room, a sign in three languages, and a clerk who says “Ms.” It is slow work. It is also the only
kind for which a good seat costs nothing.
""",
    sources=(
        "Based on the public’s right of access; in Illinois, Juvenile Court proceedings are closed. For members only."
    ),
)

LETTER_ENGLISH = Leaflet(
    brand="chicago",
    kind="Template",
    title="Letter to a village board",
    lead="One page to copy: ask your town to look for the hotline notices that state law requires",
    licence="CC0 1.0",
    keywords=("letter", "hotline notice", "775 ILCS 50"),
    text="""
[Your name]<br/>[Street, town, ZIP code]<br/>[Date]

President and Board of Trustees<br/>Village of [Name]

Dear President [Name], dear Trustees,

I have lived in [Name] for [number] years, near [the school, the park]. I am writing about one sheet of paper.

Since 2016 the Human Trafficking Resource Center Notice Act (775 ILCS 50) has asked certain businesses in Illinois to
post a notice with the number of the National Human Trafficking Hotline. Bars, truck stops, emergency rooms, bus and
train stations are among them. In [month] I asked in [number] such places in our village. In [number] of them the
notice was on the wall. Nobody was unwilling. Most had never heard of it.

I ask you for three things that cost next to nothing:

+ that the clerk put the notice into the envelope with each license;
+ that inspectors who are in the building anyway see whether it hangs;
+ that the board hear once a year how many there are, without names.

A model ordinance with a commentary for the village attorney is in the library of the Lantern Network. I would be
glad to bring copies to your meeting, and to speak for two minutes.

A notice will not end trafficking. But somebody may stand in front of it for a minute, alone, and learn that there is
a number to call.

Respectfully,

[Your name, telephone]

! Before you send it
Change at least three sentences: trustees notice when ten letters are one. Do count the notices yourself; ask
politely and buy a coffee. Leave out every figure that you cannot source. Send it a week before the meeting, on
paper, and say thank you whatever they decide.
""",
)

LETTER_SPANISH = Leaflet(
    brand="chicago",
    kind="Plantilla",
    title="Carta a la junta municipal",
    lead="Una página para copiar: que el municipio revise los avisos que la ley estatal exige",
    language="es",
    licence="CC0 1.0",
    keywords=("carta", "aviso de la línea", "775 ILCS 50"),
    text="""
[Su nombre]<br/>[Calle, localidad, código postal]<br/>[Fecha]

Presidencia y Junta de Síndicos<br/>Village of [nombre]

Estimada presidenta, estimado presidente; estimados miembros de la junta:

Vivo en [nombre] desde hace [número] años, cerca de [la escuela, el parque]. Les escribo por una hoja de papel.

Desde 2016, una ley de Illinois (Human Trafficking Resource Center Notice Act, 775 ILCS 50) pide a ciertos negocios
que cuelguen un aviso con el número de la Línea Nacional contra la Trata de Personas: bares, paradas de camiones,
salas de urgencias, estaciones de autobús y de tren, entre otros. En [mes] pregunté en [número] de esos lugares.
En [número] el aviso estaba en la pared. Nadie se negó. Casi nadie sabía de él.

Les pido tres cosas que casi no cuestan:

+ que la secretaría incluya el aviso en el sobre de cada licencia;
+ que quienes inspeccionan por otro motivo miren si está puesto;
+ que una vez al año la junta sepa cuántos hay, sin nombres.

En la biblioteca de Lantern Network hay una ordenanza modelo con un comentario para la asesoría jurídica. Con gusto
llevo copias a la reunión y hablo dos minutos, en español o en inglés.

Un aviso no acaba con la trata. Pero puede que alguien pase un minuto a solas delante de él y descubra que existe un
número al que llamar.

Con respeto,

[Su nombre, teléfono]

! Antes de enviarla
Cambie por lo menos tres frases: se nota cuando diez cartas son la misma. Cuente usted los avisos, pregunte con
amabilidad y compre un café. Cualquiera que viva en el municipio puede escribir; no hace falta tener la ciudadanía ni
decir cuál es su situación.
""",
)
