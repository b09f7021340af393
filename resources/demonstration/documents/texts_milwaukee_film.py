"""Lantern Milwaukee’s film: a conversation about staying."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

WEDNESDAYS = Leaflet(
    brand="milwaukee",
    kind="Video: transcript and guide",
    title="Wednesdays: a conversation",
    lead=(
        "Transcript of fourteen minutes with Tanya Brooks and Pa Houa Vang about staying, with six questions for your "
        "own table"
    ),
    keywords=("video", "transcript", "allies"),
    text="""
Recorded in the fellowship hall of Harbor Chapel, with the camera on two cups of tea. Both speakers are invented;
what they say was put together from what survivor leaders keep telling those who will listen. Captions in English,
Spanish and Hmong.

# Transcript

<b>Pa Houa:</b> You asked us to film the tea.

<b>Tanya:</b> People stop listening when they see a face. They start looking for the damage.

<b>Pa Houa:</b> In your first year a woman came each Wednesday. What did she do?

<b>Tanya:</b> Nothing in particular. She was very good at it. She brought mending. She had these terrible gray
socks, and she sat in my kitchen and darned them, and if I talked she darned slower.

<b>Pa Houa:</b> Did she ask?

<b>Tanya:</b> Once. She asked if I had a can opener.

<b>Pa Houa:</b> <i>[laughs]</i> Our volunteers want to know what to say.

<b>Tanya:</b> I know. They would like a sentence. There isn’t one. There is a day of the week. If somebody tells me
“call me any time”, I will never call. If she says “I’m here on Wednesdays, four to five, and if you’re asleep I’ll
leave the bread”, then it’s Wednesday, and there is bread.

<b>Pa Houa:</b> And if you were unkind?

<b>Tanya:</b> Oh, I was awful! In March I told her to go away. She said, “All right. See you Wednesday.”

<i>[A spoon. A door somewhere.]</i>

<b>Pa Houa:</b> What did people do that made it harder?

<b>Tanya:</b> They gave me a party. Sixty people whom I had never met, a cake with my name. I smiled for three hours
and slept for two days. And the prayers where everybody knew what I needed forgiving for.

<b>Pa Houa:</b> In Hmong we have a way of visiting where one doesn’t arrive with a purpose. You come, you sit, you
are given something, you go. It’s considered rude to state a reason.

<b>Tanya:</b> Then I would like to be visited in Hmong.

<b>Pa Houa:</b> When did it end?

<b>Tanya:</b> It hasn’t. I go to her now. Her eyes are bad. I do the socks.

<i>[The picture stays on the cups until they are empty.]</i>

# Six questions for your table

+ “There isn’t a sentence. There is a day of the week.” Which hour of which day could you truly give for a year?
+ What would have to be taken off your calendar for that? Who would notice?
+ Tanya was unkind in March. What would you have done in April?
+ Who in your life visits without a purpose? What is it like?
+ The party was meant well. Whom was it for?
+ At the end the roles have changed. Would you be able to have your socks mended?

! Before you play it
Let people know that the film talks about the time after, and not about what came before. Have somebody at the back
who isn’t watching the screen. Give the number of the hotline, <b>1-888-373-7888</b>, before the film and not only
after it.

# A promise of modest size

_2 On which day, from when to when, until which month, and who will remind me
""",
)

WEDNESDAYS_ES = Leaflet(
    brand="milwaukee",
    kind="Video: transcripción y guía",
    title="Los miércoles: una conversación",
    lead=(
        "Transcripción de catorce minutos con Tanya Brooks y Pa Houa Vang sobre quedarse, y seis preguntas para su "
        "propia mesa"
    ),
    language="es",
    keywords=("video", "transcripción", "acompañar"),
    text="""
Grabado en el salón de Harbor Chapel, con la cámara puesta en dos tazas de té. Las dos personas son ficticias; lo
que dicen se compuso con lo que las líderes sobrevivientes repiten a quien quiera oírlas. Con subtítulos en inglés,
español y hmong.

# Transcripción

<b>Pa Houa:</b> Pediste que filmáramos el té.

<b>Tanya:</b> La gente deja de escuchar cuando ve una cara. Se pone a buscar el daño.

<b>Pa Houa:</b> En tu primer año venía una señora todos los miércoles. ¿Qué hacía?

<b>Tanya:</b> Nada en especial. Lo hacía muy bien. Traía ropa para remendar. Tenía unos calcetines grises
espantosos; se sentaba en mi cocina a zurcirlos y, si yo hablaba, zurcía más despacio.

<b>Pa Houa:</b> ¿Preguntaba?

<b>Tanya:</b> Una vez. Preguntó si yo tenía un abrelatas.

<b>Pa Houa:</b> <i>[se ríe]</i> Nuestros voluntarios quieren saber qué decir.

<b>Tanya:</b> Ya lo sé. Quisieran una frase. No la hay. Hay un día de la semana. Si alguien me dice «llámame cuando
quieras», no la llamo jamás. Si dice «estoy los miércoles de cuatro a cinco, y si duermes te dejo el pan», entonces
es miércoles y hay pan.

<b>Pa Houa:</b> ¿Y si estabas de malas?

<b>Tanya:</b> ¡Uy, era terrible! En marzo le dije que se fuera. Me contestó: «Está bien. Hasta el miércoles».

<i>[Una cucharita. Una puerta en algún lado.]</i>

<b>Pa Houa:</b> ¿Qué hizo la gente que lo volvió más difícil?

<b>Tanya:</b> Me hicieron una fiesta. Sesenta personas que yo no conocía, un pastel con mi nombre. Sonreí tres horas
y dormí dos días. Y esas oraciones en las que todos sabían de qué había que perdonarme.

<b>Pa Houa:</b> En hmong hay una manera de visitar en la que no se llega con un propósito. Llegas, te sientas, te
dan algo, te vas. Es de mala educación decir un motivo.

<b>Tanya:</b> Entonces que me visiten en hmong.

<b>Pa Houa:</b> ¿Cuándo terminó?

<b>Tanya:</b> No ha terminado. Ahora voy yo a su casa. Ya no ve bien. Los calcetines los hago yo.

<i>[La imagen se queda en las tazas hasta que están vacías.]</i>

# Seis preguntas para su mesa

+ «No hay una frase. Hay un día de la semana». ¿Qué hora de qué día podría dar usted de verdad durante un año?
+ ¿Qué tendría que salir de su agenda? ¿Quién lo notaría?
+ En marzo Tanya fue dura. ¿Qué habría hecho usted en abril?
+ ¿Quién le visita a usted sin ningún propósito? ¿Cómo se siente?
+ La fiesta tenía buena intención. ¿Para quién era?
+ Al final se cambian los papeles. ¿Dejaría que le zurcieran los calcetines?

! Antes de proyectarla
Avise que la película habla del tiempo de después y no de lo que hubo antes. Que alguien atrás no mire la pantalla,
sino la sala. Dé el número de la línea, <b>1-888-373-7888</b>, antes de la película y no solo al final.

# Una promesa de tamaño modesto

_2 Qué día, de qué hora a qué hora, hasta qué mes y quién me lo recordará
""",
)
