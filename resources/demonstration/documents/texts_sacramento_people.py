"""Lantern Sacramento’s words for company and class: the courthouse, a lesson, a film, questions for a lawyer."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

COURTHOUSE = Leaflet(
    brand="sacramento",
    kind="Toolkit",
    title="Company at the courthouse",
    lead=(
        "For members of the company group: how to sit beside somebody on a long day and be of use without being in "
        "the way"
    ),
    keywords=("court", "company", "volunteers"),
    text="""
You have been asked to keep somebody company at a hearing. You are not the advocate, not the lawyer and not the
friend. You are the person who knows where the restroom is. Here is what we have learned in some forty such days.

# The evening before

[] You know the name that she or he would like to be called by, and nothing about the case that you needn’t know.
[] You know the advocate’s telephone number, the courtroom and the entrance where nobody waits with a camera.
[] Bag: water, crackers, tissues, a phone charger, a deck of cards, a sweater (courtrooms are cold), coins, a small
notebook, mints.
[] No badge, no button, no scripture, no perfume.
[] The car has gas and an empty back seat. Ask where the person wants to sit.

# The morning

+ Be ten minutes early, and text “here, blue car” instead of ringing the bell.
+ Go through security first, so that you can wait on the other side.
+ Find three places together: the restroom, a bench out of sight of the main corridor, and the door through which
one may leave.
+ Ask once: “Would you like talk, quiet or cards?” Then do that.

# In the corridor

- Stand between the person and the door by which the other side arrives. Do it casually, with your back to them.
- If you are asked who you are: “I’m here with a friend of the section.” No more.
- Don’t discuss testimony. Not before, not at lunch, not in the restroom. A well-meant “you’ll do fine when you tell
them about the car” can cost a case.
- If a lawyer of either side speaks to you, call the advocate.

# In the courtroom

Sit where you can be seen from the stand. Keep a calm face whatever is said: the jury sees you too. Do not nod, gasp
or shake your head. If you need to cry, look at the clock and count the minutes.

! If the person wants to leave
You do not hold anybody back and do not persuade. Say: “I’ll walk out with you. Shall I fetch the advocate?” Then do
both.

# Afterward

Food comes before feelings. Drive home by the road that the person chooses, and stay silent if the radio is turned
on. Don’t say “I’m proud of you” (it’s not yours to be) or “at least it’s over” (it seldom is). You may say: “I was
glad to sit next to you.” Then go when you said you would go.

# For yourself

- Write to the group’s lead the same night: two lines, without names.
- You promised confidentiality. It covers your spouse, and the funny parts.
- If pictures stay with you for more than a week, River House has an hour for you. We pay for it, no questions
asked. Three of us have used it.
- You may always say no to the next one.
""",
    sources="Written by members of the company group with advocates of River House (both invented).",
)

LESSON = Leaflet(
    brand="sacramento",
    kind="Curriculum",
    title="Read the wall: a lesson in two periods",
    lead="Ninth grade looks at a legally required notice as a text: who wrote it, for whom, and what it leaves out",
    keywords=("lesson plan", "ninth grade", "media"),
    text="""
California law asks school districts to teach about human trafficking at least once in middle school and once in
high school, within sexual health education (the Human Trafficking Prevention Education and Training Act, AB 1227 of
2017). This lesson doesn’t cover all of that. It suits English, civics or media class, and prepares the ground
without a single frightening picture.

<b>Time:</b> twice 50 minutes. <b>You need:</b> one copy of the hotline notice for each pair, scissors, colored
pencils. <b>Tell beforehand:</b> the counselor, and families by letter. Any student may step out, with a task that
doesn’t look like an excuse.

# First period: what does it say?

|| 14 86
| Minutes | What happens
| 5 | “Where did you last read something on a wall that you were not looking for?” Collect answers.
| 10 | Pairs read the notice. They underline verbs in one color, numbers in another.
| 10 | Talk: whom does it address? Who is “you”? Why does it begin with a question?
| 15 | Four corners: <i>work, sex, lies, leaving</i>. Each corner finds the words for its theme and says what is
missing.
| 10 | The definition in plain words, on the board: making somebody work or sell sex by force, fraud or coercion.
Under 18, for sex, none of the three is needed.

# Second period: could it be better?

|| 14 86
| Minutes | What happens
| 5 | Gather: what makes a text readable when one has ten seconds and is afraid?
| 25 | Groups of four make a notice for one place of their choice: locker room, bus, bakery, game chat. At most
forty words. It must give the number and keep the reader safe.
| 12 | Gallery walk. Everybody sticks a dot on the one they’d notice, and a dot on the one they’d trust. Often
these differ: why?
| 8 | Closing circle: “Who could you tell?” Nobody must answer. Everybody writes three names on a slip and keeps it.

! If a student tells you something
Thank them, do not ask for details, do not promise secrecy. You are a mandated reporter: call the county’s child
abuse hotline at once and write within 36 hours. Tell the counselor so that somebody walks the student to the next
class.

# Questions for grading, if you must

+ Name two choices that the authors of the notice made, and give a reason for each.
+ The notice gives a number for calls and one for text messages. Who is helped by the second?
+ Compare your group’s notice with the official one. What did you gain, and what did you lose?

# What to avoid

- Role plays of recruiting. Somebody in the room may have lived it.
- Films with chains and dark rooms.
- Statistics without a source. There are enough with one.
- “Be careful, girls.” Boys are exploited too, and carefulness was never the problem.
""",
    sources=(
        "AB 1227 (2017), Education Code section 51930 and following; Civil Code section 52.6; Penal Code section "
        "11166. Written by two teachers (invented)."
    ),
)

FILM = Leaflet(
    brand="sacramento",
    kind="Video: transcript and guide",
    title="One street, nine doors",
    lead=(
        "Transcript of our eleven-minute film about an ordinary walk with posters, with questions for the "
        "conversation after it"
    ),
    keywords=("video", "transcript", "Day of Action"),
    text="""
The film follows two volunteers along one avenue on a Day of Action. It shows no survivor and tells nobody’s story.
The voices are those of members and shopkeepers, all invented for this demonstration.

# Transcript

<b>0:00.</b> <i>[A key turns, a shutter goes up. Morning traffic.]</i>

<b>Marisol:</b> We have ten doors on the list. One has closed. So, nine.

<b>Devon:</b> I’m the one with the tape.

<b>0:48. The bakery.</b> <i>[A bell.]</i> <b>Owner:</b> You again! Yours is behind the door. I moved it, the flour
was getting at it. <b>Marisol:</b> And did anybody…? <b>Owner:</b> I don’t ask. But I had to hang a new one, because
all the little slips were gone.

<b>2:15. The nail studio.</b> <b>Manager:</b> Is this an inspection? <b>Devon:</b> No. We’re neighbors. We only have
paper. <i>[Pause.]</i> <b>Manager:</b> In Vietnamese also? <b>Devon:</b> The Attorney General’s page has it. I can
write the address down. <b>Manager:</b> Then I would like two.

<b>4:02. The motel.</b> <b>Clerk:</b> Corporate sends us those. <i>[Rustling.]</i> There. Behind the fern.
<b>Marisol:</b> May the fern move? <i>[Laughter.]</i> <b>Clerk:</b> The fern may move.

<b>5:30. On the sidewalk.</b> <b>Devon:</b> People think we are looking for something. I did, the first year. I
looked at everybody as if they had a secret. It’s a horrible way to look at people. Now I look at walls.

<b>6:41. The bar.</b> <b>Bartender:</b> Not my call. Come back when the boss is in. <b>Marisol:</b> When is that?
<b>Bartender:</b> Never. <i>[Pause.]</i> Give it here. I’ll say that it was the law. <b>Marisol:</b> It is the law.

<b>8:20. The laundromat.</b> <b>Attendant:</b> A woman stood there and read it for the length of a whole spin cycle.
Then she asked me for quarters for the telephone. We have no telephone. I gave her mine and went to fold something.
<b>Devon:</b> And then? <b>Attendant:</b> Then it was folded.

<b>10:05.</b> <b>Marisol:</b> Nine doors, seven yeses, one fern. <i>[They walk on.]</i>

<b>10:40. On the screen:</b> National Human Trafficking Hotline 1-888-373-7888. Text 233733.

===

# For the conversation afterward

Allow half an hour. Begin with a minute in which nobody speaks.

+ Which of the nine doors could be yours?
+ Devon says: “Now I look at walls.” What changes when we stop looking for victims and begin to look after places?
+ The attendant doesn’t know what became of the call. Can you bear not knowing? What would wanting to know do to the
woman with the quarters?
+ The manager asks whether it is an inspection. Whom in our town would such a visit frighten, and how could we come
differently?
+ Where do people in our town stand still for the length of a spin cycle?

! Before you show it
Say what the film contains and what it does not. Point out the door and the person with whom one may sit outside.
Have the hotline’s number on the wall, not only on the screen.

# Technical notes

Eleven minutes, with captions in English and Spanish and a described version for people who can’t see the picture.
Ask the section for a copy: <a href="mailto:sacramento@lantern.example.org">sacramento@lantern.example.org</a>.
""",
)

FILM_ES = Leaflet(
    brand="sacramento",
    kind="Video: transcripción y guía",
    title="Una calle, nueve puertas",
    lead=(
        "Transcripción de nuestra película de once minutos sobre una caminata con carteles, y preguntas para "
        "conversar después"
    ),
    language="es",
    keywords=("video", "transcripción"),
    text="""
La película acompaña a dos personas voluntarias por una avenida en un Día de Acción. No muestra a ninguna
sobreviviente ni cuenta la historia de nadie. Las voces son de integrantes y comerciantes, inventados para esta
demostración.

# Transcripción

<b>0:00.</b> <i>[Gira una llave, sube una persiana. Tráfico de la mañana.]</i>

<b>Marisol:</b> Tenemos diez puertas en la lista. Una cerró. O sea, nueve.

<b>Devon:</b> Yo soy el de la cinta adhesiva.

<b>0:48. La panadería.</b> <i>[Una campanilla.]</i> <b>Dueña:</b> ¡Otra vez ustedes! El suyo está detrás de la
puerta. Lo cambié de lugar, se llenaba de harina. <b>Marisol:</b> ¿Y alguien…? <b>Dueña:</b> Yo no pregunto. Pero
tuve que colgar uno nuevo, porque ya no quedaba ni un papelito.

<b>2:15. El salón de uñas.</b> <b>Encargada:</b> ¿Es una inspección? <b>Devon:</b> No. Somos vecinos. Solo traemos
papel. <i>[Pausa.]</i> <b>Encargada:</b> ¿También en vietnamita? <b>Devon:</b> Está en la página del Procurador
General. Le apunto la dirección. <b>Encargada:</b> Entonces quiero dos.

<b>4:02. El motel.</b> <b>Recepcionista:</b> Esos nos los manda la central. <i>[Ruido de hojas.]</i> Ahí está.
Detrás del helecho. <b>Marisol:</b> ¿Se puede mover el helecho? <i>[Risas.]</i> <b>Recepcionista:</b> El helecho se
puede mover.

<b>5:30. En la acera.</b> <b>Devon:</b> La gente cree que andamos buscando algo. El primer año yo lo hacía: miraba a
todo el mundo como si guardara un secreto. Es una manera horrible de mirar a la gente. Ahora miro las paredes.

<b>6:41. El bar.</b> <b>Cantinero:</b> No me toca a mí. Vuelvan cuando esté el jefe. <b>Marisol:</b> ¿Cuándo es eso?
<b>Cantinero:</b> Nunca. <i>[Pausa.]</i> Démelo. Diré que es la ley. <b>Marisol:</b> Es la ley.

<b>8:20. La lavandería.</b> <b>Empleada:</b> Una señora se quedó leyéndolo lo que dura un centrifugado. Luego me
pidió monedas para el teléfono. No tenemos teléfono. Le di el mío y me fui a doblar algo. <b>Devon:</b> ¿Y después?
<b>Empleada:</b> Después quedó doblado.

<b>10:05.</b> <b>Marisol:</b> Nueve puertas, siete síes, un helecho. <i>[Siguen caminando.]</i>

<b>10:40. En la pantalla:</b> Línea Nacional contra la Trata de Personas 1-888-373-7888. Mensajes de texto: 233733.

===

# Para conversar después

Calculen media hora. Empiecen con un minuto sin que nadie hable.

+ ¿Cuál de las nueve puertas podría ser la suya?
+ Devon dice: «Ahora miro las paredes». ¿Qué cambia cuando dejamos de buscar víctimas y empezamos a cuidar los
lugares?
+ La empleada no sabe en qué quedó la llamada. ¿Soportarían ustedes no saberlo? ¿Qué le haría a la señora de las
monedas nuestra curiosidad?
+ La encargada pregunta si es una inspección. ¿A quién de nuestra ciudad le daría miedo esa visita, y cómo podríamos
llegar de otro modo?
+ ¿Dónde se detiene la gente, en nuestra ciudad, lo que dura un centrifugado?

! Antes de mostrarla
Digan qué contiene la película y qué no. Señalen la puerta y a la persona con quien se puede salir a sentarse.
Tengan el número de la línea en la pared, no solo en la pantalla.

# Notas técnicas

Once minutos, con subtítulos en inglés y español y una versión descrita para quien no ve la imagen. Pídanla a la
sección: <a href="mailto:sacramento@lantern.example.org">sacramento@lantern.example.org</a>.
""",
)
