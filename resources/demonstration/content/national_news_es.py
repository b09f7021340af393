"""National's news in Spanish."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    hotline,
    paragraph,
    quotation,
    resource_list,
    takeaways,
)
from resources.demonstration.content.shapes import ArticleContent

POSTER = ArticleContent(
    site="national",
    language="es",
    slug="el-cartel-se-lee-desde-lejos",
    title="El cartel ya se lee desde lejos",
    summary="Cómo seis lectoras cambiaron la versión en español del cartel de la línea de ayuda.",
    introduction=(
        "La primera versión en español era correcta y no la leía nadie. Seis mujeres que limpian oficinas nos "
        "explicaron por qué."
    ),
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=16,
    picture="posters-on-a-wall",
    tags=("language", "hotline notice", "outreach"),
    body=(
        paragraph(
            """
<p>Nos reunimos un sábado, con café y con ocho versiones pegadas en la pared. La pregunta era una sola: ¿en cuál se
detendría usted, si tuviera diez segundos y prisa? Ninguna eligió la que más nos gustaba.</p>
<h2>Lo que cambió</h2>
<ul>
<li>La palabra “trata” bajó a la segunda línea. Arriba está ahora una pregunta: ¿puede irse de su trabajo?</li>
<li>El número ocupa un tercio de la hoja.</li>
<li>Se dice quién contesta, y quién no: ni la policía ni inmigración.</li>
<li>Desapareció el dibujo de la mano. “Da miedo”, dijo una. “Parece un castigo”, dijo otra.</li>
</ul>
<p>Les pagamos la mañana, como a cualquier persona que trabaja para nosotros. El
<a linktype="page" ref="resource:hotline-poster">cartel nuevo</a> está en la biblioteca.</p>
"""
        ),
        quotation(
            "Si hay que leerlo dos veces, ya vino el supervisor.",
            attribution="Una de las lectoras",
            role="Con su permiso (persona ficticia)",
        ),
        resource_list("Para imprimir", "hotline-poster", "poster-papers-and-pay"),
    ),
)

HOUR = ArticleContent(
    site="national",
    language="es",
    slug="una-hora-abierta-en-espanol",
    title="Una hora abierta, en español",
    summary="Cada temporada contestamos preguntas en español. Estas son las tres que más se repiten.",
    introduction=(
        "La última vez vinieron diecinueve personas de siete ciudades. La próxima hora abierta ya tiene fecha."
    ),
    byline="Ruth Adeyemi",
    posted_by="national-editor",
    days_ago=5,
    picture="circle-of-chairs",
    tags=("language", "volunteers"),
    body=(
        takeaways(
            "Las tres preguntas",
            "<b>¿Tengo que hablar inglés para colaborar?</b> No. En cada grupo hay tareas que se hacen en español, y "
            "algunas solo se pueden hacer en español.",
            "<b>¿Me van a pedir papeles?</b> Nunca. Para ayudar basta un nombre, y puede ser cualquiera.",
            "<b>¿Y si la ayuda la necesito yo?</b> Entonces no es a nosotros a quienes hay que esperar: la línea "
            "contesta a cualquier hora.",
        ),
        paragraph(
            """
<p>La próxima es el [[date 13 tuesday es]], a las siete de la tarde, hora del Este. Es por internet y no se graba. Puede
entrar sin cámara. Los detalles están en
<a linktype="page" ref="national-es:/events/preguntas-en-espanol/">la página del acto</a>.</p>
"""
        ),
        hotline("national"),
    ),
)

WORDS = ArticleContent(
    site="national",
    language="es",
    slug="tres-palabras-que-ya-no-usamos",
    title="Tres palabras que ya no usamos",
    summary="De un taller de traducción: por qué dejamos de escribir rescate, esclava y tráfico de mujeres.",
    introduction="Traducir obliga a elegir, y al elegir se nota qué se daba por hecho.",
    byline="Mireya Solano",
    on_behalf_of="Example Guild of Interpreters",
    posted_by="national-editor",
    days_ago=24,
    picture="open-notebook",
    tags=("language", "definitions"),
    body=(
        paragraph(
            """
<p><b>Rescate.</b> Supone que alguien llega y otra persona espera. Casi siempre es al revés: quien sale, sale por sus
pies, y lo que necesita es que haya una puerta. Escribimos <i>salir</i>, <i>acompañar</i>, <i>apoyar</i>.</p>
<p><b>Esclava.</b> Dice lo que le hicieron como si fuera lo que es. Escribimos <i>una persona a quien forzaron a
trabajar</i>. Es más largo, y cabe.</p>
<p><b>Tráfico de mujeres.</b> Mezcla dos delitos distintos y olvida a los hombres, a los niños y a quienes cosechan o
limpian. Escribimos <i>trata de personas</i>.</p>
<p>El taller siguió con una discusión sobre <i>víctima</i>. No la hemos terminado. Lo que hay por ahora está en
<a linktype="page" ref="resource:words-that-respect">Palabras que respetan</a>, y se puede corregir.</p>
"""
        ),
        resource_list("Del taller", "words-that-respect", "trafficking-in-plain-words"),
    ),
)

LETTER = ArticleContent(
    site="national",
    language="es",
    slug="gracias-a-treinta-y-una-personas",
    title="Gracias a treinta y una personas",
    summary="Quienes tradujeron este año nuestros materiales, y lo que todavía falta.",
    introduction="Este año treinta y una personas tradujeron para la red, por las noches y con diccionario.",
    byline="Tomás Villarreal",
    posted_by="national-editor",
    days_ago=58,
    picture="shelf-of-books",
    tags=("language", "volunteers"),
    body=(
        paragraph(
            """
<p>Hay ya hojas en español sobre el trabajo en casas, en el campo y en salones de uñas, y un cuaderno para padres que se
usa en cinco ciudades. Cada texto lo leyeron dos personas: una que conoce el idioma y otra que conoce el asunto por
dentro. A la segunda le pagamos siempre.</p>
<h2>Lo que falta</h2>
<ul>
<li>Grabaciones, para quien no lee o no tiene tiempo.</li>
<li>Mixteco, k’iche’ y mam. Si usted los habla, escríbanos: hay presupuesto.</li>
<li>Alguien que lea en voz alta nuestras páginas y nos diga dónde se tropieza.</li>
</ul>
"""
        ),
        call_to_action(
            "¿Una hora al mes?",
            text="Una hora basta para revisar una hoja.",
            label="Escribir a la oficina",
            page="national-es:/contact/",
        ),
    ),
)

ARTICLES = (HOUR, POSTER, WORDS, LETTER)
