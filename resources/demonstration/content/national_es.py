"""National's usual pages in Spanish."""

from __future__ import annotations

from resources.demonstration.content.blocks import (
    call_to_action,
    hotline,
    paragraph,
    quotation,
    resource_list,
    statistic,
    takeaways,
)
from resources.demonstration.content.shapes import PageContent

HOME = PageContent(
    site="national",
    path="/",
    kind="home",
    language="es",
    title="Lantern Network en español",
    hero_heading="Ninguna persona debe ser comprada, vendida ni forzada",
    summary=(
        "Grupos locales de todo el país que ayudan a reconocer la trata de personas, a encontrar ayuda y a "
        "cambiar las normas que la permiten."
    ),
    introduction=(
        "Lantern Network reúne a grupos locales que enseñan, difunden las líneas de ayuda, acompañan a "
        "sobrevivientes y trabajan por leyes mejores. Lo que hace un grupo, lo pueden usar todos."
    ),
    picture="lanterns-at-dusk",
    body=(
        hotline("national"),
        paragraph(
            """
<h2>Qué entendemos por trata</h2>
<p>La trata de personas es un delito contra la libertad. Alguien usa la fuerza, la mentira o la presión para
que otra persona trabaje o participe en sexo comercial, y se queda con las ganancias. Si la persona tiene
menos de 18 años, el sexo comercial siempre es trata: la ley federal no exige probar la fuerza. No hace falta
cruzar una frontera, ni siquiera salir de casa.</p>
<p>En un solo año se comunicaron <embed embedtype="statistic" ref="hotline-situations-2021"/> situaciones a la
línea nacional, y la mayor parte de lo que ocurre nunca se comunica. Escribimos sobre ello sin dramatismo,
porque las personas afectadas también leen estas páginas.</p>
"""
        ),
        paragraph(
            """
<h2>Si necesita ayuda</h2>
<p>Llame al <embed embedtype="hotline" ref="national"/>. Contestan en español, a cualquier hora. No es la
policía ni es inmigración, y no tiene que dar su nombre. Si alguien corre peligro en este momento, llame al
911.</p>
<p>Si otra persona revisa su teléfono, borre esta página del historial o use un teléfono prestado.</p>
"""
        ),
        resource_list("Para empezar", "trafficking-in-plain-words", "hotline-poster", "six-action-steps"),
        statistic("forced-sexual-exploitation-2021"),
    ),
)

ABOUT = PageContent(
    site="national",
    path="/about/",
    kind="section",
    language="es",
    slug="quienes-somos",
    title="Quiénes somos",
    summary=(
        "Para qué existe Lantern Network, cómo se reparten el trabajo los grupos locales y la oficina "
        "nacional, y qué prometemos."
    ),
    introduction=(
        "Somos una red de personas voluntarias con una pequeña oficina nacional. Los grupos conocen su "
        "ciudad; la oficina cuida lo que tienen en común."
    ),
    picture="paths-that-meet",
    body=(
        paragraph(
            """
<h2>Por qué una red</h2>
<p>Durante años, el buen material se quedaba donde se hacía. Un grupo escribía una clase para noveno grado;
otro, a dos estados de distancia, la volvía a escribir con otras cifras. Los carteles vivían en la computadora
de alguien. Los números de teléfono envejecían en páginas cuya contraseña ya nadie recordaba.</p>
<p>Por eso acordamos tres cosas. Las definiciones, las cifras y las líneas de ayuda se guardan una sola vez,
con su fuente y la fecha de la última revisión. Los carteles, las guías y las ordenanzas modelo van a una
biblioteca común. Y cada grupo conserva su sitio, su voz y su gente.</p>
<h2>Quién hace qué</h2>
<p><b>Los grupos locales</b> enseñan, organizan y toman la palabra donde viven.</p>
<p><b>La oficina nacional</b> edita la biblioteca, revisa lo que los grupos ofrecen, comprueba líneas y cifras
dos veces al año y ayuda a los grupos nuevos a empezar.</p>
<p><b>El consejo de sobrevivientes</b> lee cada guía antes de que entre en la biblioteca y puede devolverla.
Sus integrantes cobran por ese trabajo.</p>
"""
        ),
        quotation(
            (
                "Pregúntennos qué nos habría ayudado. Y vuelvan a preguntar el año que viene, porque la "
                "respuesta cambia."
            ),
            attribution="Tanya Brooks",
            role="Integrante del consejo de sobrevivientes (persona ficticia)",
        ),
        takeaways(
            "Lo que prometemos",
            ("No pedimos a nadie que cuente su historia, ni publicamos ninguna sin un permiso que se pueda retirar."),
            "No publicamos imágenes de personas que sufren.",
            "No damos una cifra sin su fuente y su año, ni un número de teléfono que no hayamos comprobado.",
            "Las páginas públicas de este sitio no usan cookies ni siguen a quien las visita.",
        ),
        paragraph(
            """
<h2>Lo que no hacemos</h2>
<p>No somos un servicio de rescate, un albergue ni un despacho de abogados. No investigamos. Si necesita ayuda
para usted o para otra persona, llame al <embed embedtype="hotline" ref="national"/>: quienes contestan saben
quién trabaja cerca de usted.</p>
"""
        ),
    ),
)

GET_INVOLVED = PageContent(
    site="national",
    path="/get-involved/",
    kind="section",
    language="es",
    slug="participe",
    title="Participe",
    summary=(
        "Maneras de ayudar, desde diez minutos hasta un grupo nuevo: aprender, colgar un cartel, prestar un oficio."
    ),
    introduction="Hay algo útil que hacer para cada persona, y nada de ello exige ser una heroína ni un héroe.",
    picture="row-of-candles",
    body=(
        paragraph(
            """
<h2>Si tiene diez minutos</h2>
<p>Guarde el número en su teléfono: <embed embedtype="hotline" ref="national"/>. Contestan en español. Después lea
<a linktype="page" ref="resource:trafficking-in-plain-words">las dos páginas en palabras sencillas</a>.</p>
<h2>Si tiene una hora</h2>
<p>Imprima <a linktype="page" ref="resource:hotline-poster">el cartel</a> en los idiomas de su calle y pida permiso para
colgarlo en un café, una lavandería o una clínica, cerca de la puerta o en el baño. En el baño una persona está a
solas.</p>
<h2>Si sabe otro idioma</h2>
<p>Traducimos del inglés al español, al tagalo y al francés, y nos faltan manos para muchos más. Cada traducción la leen
dos personas antes de publicarse.</p>
<h2>Si quiere empezar un grupo</h2>
<ol>
<li>Busque a otras dos personas.</li>
<li>Hable primero con el albergue, la clínica o el grupo de sobrevivientes que ya trabaja en su ciudad. Pregunte qué
falta y qué sobra.</li>
<li>Escríbanos. Abrimos un sitio con el nombre de su ciudad en una tarde.</li>
</ol>
"""
        ),
        resource_list("Para los primeros pasos", "six-action-steps", "hotline-poster", "trafficking-in-plain-words"),
        call_to_action(
            "Cuéntenos dónde está",
            text="Basta una nota breve: su ciudad, cómo llamarle y por dónde le gustaría empezar.",
            label="Escribir a la oficina",
            page="national-es:/contact/",
        ),
    ),
)

CONTACT = PageContent(
    site="national",
    path="/contact/",
    kind="section",
    language="es",
    slug="contacto",
    title="Contacto",
    summary="Cómo escribir a la oficina nacional y a dónde acudir si necesita ayuda ahora.",
    introduction="Contestamos en tres días hábiles, también en español. No somos una línea de ayuda.",
    picture="open-window",
    body=(
        paragraph(
            """
<p>Si alguien puede leer su correo, no nos escriba desde esa cuenta: es más seguro un teléfono prestado. También puede
escribir a <a href="mailto:office@lantern.example.org">office@lantern.example.org</a> o, por correo postal, a Lantern
Network, 48 Example Square, Columbus, Ohio.</p>
"""
        ),
    ),
)

PAGES = (HOME, ABOUT, GET_INVOLVED, CONTACT)
