"""National's questions, campaign and people in Spanish: translations of the English pages at the same paths."""

from __future__ import annotations

from resources.demonstration.content.blocks import resource_list, step
from resources.demonstration.content.page_blocks import goal, person, question
from resources.demonstration.content.page_shapes import Campaign, People, Questions

QUESTIONS = Questions(
    site="national",
    path="/about/questions/",
    language="es",
    title="Preguntas y respuestas",
    summary="Siete preguntas sobre la trata de personas, con definiciones, fuentes y un número al que llamar.",
    introduction="Lo primero que la gente nos pregunta, contestado con la mayor claridad que podemos.",
    picture="open-window",
    questions=(
        question(
            "¿Qué es la trata de personas?",
            """
<p>Un delito contra la libertad de alguien. Se hace trabajar a una persona, o participar en sexo comercial, por medio de
la fuerza, el engaño o la coacción, y otros se quedan con las ganancias. Si tiene menos de 18 años y se trata de sexo
comercial, es trata aunque no haya ninguna de las tres cosas. Así lo define la ley federal de 2000 para la protección
de las víctimas de la trata, <a href="https://www.law.cornell.edu/uscode/text/22/7102">22 U.S.C. § 7102</a>.</p>
""",
        ),
        question(
            "¿Cómo se ven la fuerza, el engaño y la coacción?",
            """
<p>Pocas veces como una cadena. La fuerza puede ser un golpe, una puerta cerrada o una droga. El engaño es el empleo que
no existe, el salario que nunca llega, el amor que era un plan. La coacción es una amenaza: llamar a inmigración,
enseñar las fotos, visitar a su hermana. También lo es una deuda que crece con cada hora de trabajo.</p>
""",
        ),
        question(
            "¿A cuántas personas afecta?",
            """
<p>Nadie las ha contado; hay cálculos y hay denuncias. Para el mundo, la Organización Internacional del Trabajo y otras
entidades calculan <embed embedtype="statistic" ref="forced-labor-2021"/> personas en trabajo forzoso en un día
cualquiera de 2021. En Estados Unidos se comunicaron ese año a la línea nacional
<embed embedtype="statistic" ref="hotline-situations-2021"/> situaciones. Ese número dice quién llamó, no cuántas
personas no pudieron.</p>
""",
        ),
        question(
            "¿Es lo mismo que el tráfico de migrantes?",
            """
<p>No. Cruzar a alguien por una frontera es un delito contra la frontera y termina con el viaje. La trata es un delito
contra una persona y no necesita viaje alguno: ocurre también en la casa en que alguien nació.</p>
""",
        ),
        question(
            "¿Qué hago si creo que la he visto?",
            """
<p>No hace falta tener certeza. No se enfrente a nadie ni siga a nadie. Llame al
<embed embedtype="hotline" ref="national"/> y cuente lo que notó, no lo que supone. Si alguien corre peligro en este
momento, llame al 911.</p>
""",
        ),
        question(
            "¿Qué pasa cuando alguien llama a la línea?",
            """
<p>Contesta una persona preparada, de una organización no gubernamental. No es la policía ni es inmigración. No tiene
que dar su nombre. Escucha, explica qué es posible y, si usted quiere, le pone en contacto con quien trabaja cerca. Nada
se comunica a nadie sin su permiso, salvo que una niña o un niño pueda sufrir daño o peligre una vida.</p>
""",
        ),
        question(
            "No tengo papeles. ¿Puedo pedir ayuda?",
            """
<p>Sí. La ley de 2000 creó la visa T para las personas que fueron víctimas de trata: permiso para quedarse y trabajar
hasta cuatro años, también para familiares cercanos, y después un camino a la residencia. No la pida sin una abogada o
un abogado, y no pague por ello: hay organizaciones de ayuda legal que lo hacen gratis.
<a linktype="page" ref="resource:visas-side-by-side">Aquí comparamos las visas</a>.</p>
""",
        ),
    ),
    body=(resource_list("Para seguir leyendo", "trafficking-in-plain-words", "hotline-poster"),),
)

THIRTY_DAYS = Campaign(
    site="national",
    path="/get-involved/thirty-days-of-light/",
    language="es",
    title="Treinta días de luz",
    summary="El mes de la red: treinta días, un número, donde una persona está a solas un minuto.",
    introduction=(
        "Durante treinta días cada grupo pone el número de la línea donde alguien pueda leerlo sin que lo vean. Sin "
        "galas ni maratones: cinta, papel y una pregunta amable."
    ),
    picture="lanterns-at-dusk",
    starts_in_days=51,
    starts_weekday="monday",
    ends_in_days=80,
    ends_weekday="tuesday",
    goals=(
        goal(
            "Tres mil paredes",
            "<p>Cada grupo elige una clase de lugar: lavanderías, clínicas, comedores, paradas de camiones.</p>",
            "<p>Cada cartel lo cuelga la persona que pidió permiso.</p>",
        ),
        goal(
            "En el idioma de la calle",
            "<p>Ningún cartel se cuelga solo en inglés donde se habla otra cosa.</p>",
        ),
    ),
    actions=(
        step(
            "Guarde el número",
            effort="minutes",
            text='<p><embed embedtype="hotline" ref="national"/>, con un nombre que solo usted entienda.</p>',
        ),
        step(
            "Pida una pared",
            effort="hour",
            text="<p>Imprima el cartel, pregunte a una dueña o a un dueño, lleve cinta.</p>",
            links=(("El cartel de la línea", "resource:hotline-poster"),),
        ),
        step(
            "Venga a preguntar",
            effort="evening",
            text="<p>Una hora abierta, en español. No hace falta inscribirse.</p>",
            links=(("Preguntas en español", "national-es:/events/preguntas-en-espanol/"),),
        ),
    ),
    body=(resource_list("Para sus paredes", "hotline-poster", "poster-papers-and-pay"),),
)

PEOPLE = People(
    site="national",
    path="/about/people/",
    language="es",
    title="Las personas de la oficina",
    summary="Quién hace qué en la oficina nacional y cómo escribirle.",
    introduction="Quienes contestan en español. Son personas ficticias, como todas en este sitio.",
    email="office@lantern.example.org",
    postal_address="Lantern Network\n48 Example Square\nColumbus, Ohio",
    opening_hours="De lunes a jueves, de 9 a 15 h (hora del Este)",
    people=(
        person(
            "Tomás Villarreal",
            role="Editor de la biblioteca",
            email="library@lantern.example.org",
            text="Materiales, traducciones, correcciones.",
        ),
        person(
            "Mireya Solano",
            role="Intérprete y formadora",
            organisation="Example Guild of Interpreters",
            text="Prepara a las personas que interpretan para los grupos.",
        ),
        person("Ruth Adeyemi", role="Directora", email="ruth@lantern.example.org", text="Con intérprete."),
    ),
)

PAGES = (QUESTIONS, PEOPLE, THIRTY_DAYS)
