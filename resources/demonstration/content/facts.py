"""Figures and hotlines of public record, each with its source and the day on which it was last checked."""

from __future__ import annotations

import datetime

from resources.demonstration.content.shapes import HotlineContent, StatisticContent

REVIEWED = datetime.date(2026, 11, 21)

_GLOBAL_ESTIMATES = (
    "International Labour Organization, Walk Free and International Organization for Migration, "
    "Global Estimates of Modern Slavery (2022)"
)
_GLOBAL_ESTIMATES_ES = (
    "Organización Internacional del Trabajo, Walk Free y Organización Internacional para las Migraciones, "
    "Estimaciones mundiales sobre la esclavitud moderna (2022)"
)
_GLOBAL_ESTIMATES_URL = "https://www.walkfree.org/reports/global-estimates-of-modern-slavery-2022/"

_AT_THE_BOATS = "NCJW Sacramento, Human Trafficking"
_AT_THE_BOATS_URL = "https://ncjwsac.org/programming/family-shalom/human-trafficking/"
_AT_THE_BOATS_NOTE = (
    "Counts people whom volunteers met and advised on arrival, in the years 1908 to 1911 together; it does not say "
    "that any of them was trafficked."
)
_AT_THE_BOATS_NOTE_ES = (
    "Cuenta a las personas que voluntarias recibieron y orientaron a su llegada, en los años 1908 a 1911 "
    "en conjunto; no dice que alguna de ellas fuera víctima de trata."
)

STATISTICS = (
    StatisticContent(
        key="hotline-situations-2021",
        figure="10,359",
        label="situations of human trafficking reported to the National Human Trafficking Hotline",
        year=2021,
        place="United States",
        source="Polaris, analysis of 2021 data from the National Human Trafficking Hotline",
        short_source="Polaris",
        url="https://polarisproject.org/2021-us-national-human-trafficking-hotline-statistics/",
        note=(
            "Counts what was reported to one hotline, not how much trafficking there is. One situation may "
            "involve several people."
        ),
        spanish={
            "figure": "10,359",
            "statement": "situaciones de trata de personas comunicadas a la Línea Nacional contra la Trata de Personas",
            "source": "Polaris, análisis de los datos de 2021 de la Línea Nacional contra la Trata de Personas",
            "note": (
                "Cuenta lo que se comunicó a una línea de ayuda, no cuánta trata existe. Una situación puede afectar "
                "a varias personas."
            ),
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="forced-labor-2021",
        figure="27.6 million",
        label="people in forced labor on any given day, commercial sexual exploitation included",
        year=2021,
        place="World",
        source=_GLOBAL_ESTIMATES,
        short_source="ILO, Walk Free and IOM",
        url=_GLOBAL_ESTIMATES_URL,
        note="An estimate from surveys and other data; forced marriage is counted separately.",
        spanish={
            "figure": "27.6 millones",
            "statement": "personas en trabajo forzoso en un día cualquiera, incluida la explotación sexual comercial",
            "source": _GLOBAL_ESTIMATES_ES,
            "short_source": "OIT, Walk Free y OIM",
            "note": "Estimación a partir de encuestas y otros datos; el matrimonio forzoso se cuenta aparte.",
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="forced-sexual-exploitation-2021",
        figure="6.3 million",
        label="people in forced commercial sexual exploitation on any given day",
        year=2021,
        place="World",
        source=_GLOBAL_ESTIMATES,
        short_source="ILO, Walk Free and IOM",
        url=_GLOBAL_ESTIMATES_URL,
        note="Part of the estimate of forced labor; nearly four in five were women or girls.",
        spanish={
            "figure": "6.3 millones",
            "statement": "personas en explotación sexual comercial forzada en un día cualquiera",
            "source": _GLOBAL_ESTIMATES_ES,
            "short_source": "OIT, Walk Free y OIM",
            "note": "Forma parte de la estimación del trabajo forzoso; casi cuatro de cada cinco eran mujeres o niñas.",
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="children-forced-labor-2021",
        figure="3.3 million",
        label="children in forced labor on any given day",
        year=2021,
        place="World",
        source=_GLOBAL_ESTIMATES,
        short_source="ILO, Walk Free and IOM",
        url=_GLOBAL_ESTIMATES_URL,
        note=("More than half of them in commercial sexual exploitation. Children are harder to count than adults."),
        spanish={
            "figure": "3.3 millones",
            "statement": "niñas, niños y adolescentes en trabajo forzoso en un día cualquiera",
            "source": _GLOBAL_ESTIMATES_ES,
            "short_source": "OIT, Walk Free y OIM",
            "note": (
                "Más de la mitad, en explotación sexual comercial. Es más difícil contar a la niñez que a las "
                "personas adultas."
            ),
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="illegal-profits-2021",
        figure="US$236 billion",
        label="in illegal profits each year from forced labor in the private economy",
        year=2021,
        place="World",
        source=("International Labour Organization, Profits and Poverty: The Economics of Forced Labour (2024)"),
        short_source="International Labour Organization",
        url="https://www.ilo.org/publications/major-publications/profits-and-poverty-economics-forced-labour",
        note=("An estimate built on the Global Estimates of 2021; money that belongs to the people who worked for it."),
        spanish={
            "figure": "236 mil millones de dólares",
            "statement": "de ganancias ilegales al año por el trabajo forzoso en la economía privada",
            "source": (
                "Organización Internacional del Trabajo, Profits and Poverty: The Economics of Forced Labour (2024)"
            ),
            "short_source": "Organización Internacional del Trabajo",
            "note": (
                "Estimación basada en las estimaciones mundiales de 2021; es dinero que pertenece a quienes "
                "trabajaron por él."
            ),
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="cybertipline-2021",
        figure="more than 29 million",
        label="reports to the CyberTipline, most of them from internet companies",
        year=2021,
        place="World",
        source="National Center for Missing & Exploited Children, What is the CyberTipline? (2022)",
        short_source="NCMEC",
        url="https://www.missingkids.org/blog/2022/what-is-cybertipline",
        note=("Counts reports, not children: one image may be reported many times, and most harm is never reported."),
        spanish={
            "figure": "más de 29 millones",
            "statement": "denuncias a CyberTipline, la mayoría de empresas de internet",
            "note": (
                "Cuenta denuncias, no niñas y niños: una imagen puede denunciarse muchas veces, y la mayor parte del "
                "daño nunca se denuncia."
            ),
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="girls-at-the-boats-1911",
        figure="19,377",
        label="girls met at the boats by volunteers between 1908 and 1911",
        year=1911,
        place="United States",
        source=_AT_THE_BOATS,
        short_source="NCJW Sacramento",
        url=_AT_THE_BOATS_URL,
        note=_AT_THE_BOATS_NOTE,
        spanish={
            "figure": "19,377",
            "statement": "muchachas recibidas en los barcos por voluntarias entre 1908 y 1911",
            "note": _AT_THE_BOATS_NOTE_ES,
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="women-at-the-boats-1911",
        figure="4,020",
        label="women met at the boats by volunteers between 1908 and 1911",
        year=1911,
        place="United States",
        source=_AT_THE_BOATS,
        short_source="NCJW Sacramento",
        url=_AT_THE_BOATS_URL,
        note=_AT_THE_BOATS_NOTE,
        spanish={
            "figure": "4,020",
            "statement": "mujeres recibidas en los barcos por voluntarias entre 1908 y 1911",
            "note": _AT_THE_BOATS_NOTE_ES,
        },
        reviewed=REVIEWED,
    ),
    StatisticContent(
        key="children-at-the-boats-1911",
        figure="6,427",
        label="children met at the boats by volunteers between 1908 and 1911",
        year=1911,
        place="United States",
        source=_AT_THE_BOATS,
        short_source="NCJW Sacramento",
        url=_AT_THE_BOATS_URL,
        note=_AT_THE_BOATS_NOTE,
        spanish={
            "figure": "6,427",
            "statement": "niñas y niños recibidos en los barcos por voluntarias entre 1908 y 1911",
            "note": _AT_THE_BOATS_NOTE_ES,
        },
        reviewed=REVIEWED,
    ),
)

HOTLINES = (
    HotlineContent(
        key="national",
        name="National Human Trafficking Hotline",
        number="1-888-373-7888",
        text_number="233733",
        text_keyword="BEFREE",
        chat_url="https://humantraffickinghotline.org/chat",
        tty="711",
        url="https://humantraffickinghotline.org/",
        answered_by="Trained advocates of a nongovernmental organization",
        hours="24 hours a day, 7 days a week",
        languages="English and Spanish; more than 200 other languages with an interpreter",
        confidential=True,
        tied_to_law_enforcement=False,
        area="United States and its territories",
        on_every_page=True,
        note=(
            "Does not act without your consent, except when a child may be harmed or somebody is in imminent danger."
        ),
        spanish={
            "name": "Línea Nacional contra la Trata de Personas",
            "hours": "Las 24 horas, los 7 días de la semana",
            "languages": "Inglés y español; más de 200 idiomas más con intérprete",
            "answered_by": "Personal de apoyo capacitado de una organización no gubernamental",
            "area": "Estados Unidos y sus territorios",
            "note": (
                "No actúa sin su consentimiento, salvo cuando una niña o un niño puede sufrir daño o alguien corre un "
                "peligro inmediato."
            ),
        },
        reviewed=REVIEWED,
    ),
    HotlineContent(
        key="988",
        name="988 Suicide & Crisis Lifeline",
        number="988",
        text_number="988",
        text_keyword="",
        chat_url="https://988lifeline.org/",
        tty="711, then 988",
        url="https://988lifeline.org/",
        answered_by="Trained counselors at local crisis centers",
        hours="24 hours a day, 7 days a week",
        languages="English and Spanish; many other languages by telephone with an interpreter",
        confidential=True,
        tied_to_law_enforcement=False,
        area="United States and its territories",
        on_every_page=True,
        note="For anybody in distress, and for people who worry about somebody else.",
        spanish={
            "name": "988 Línea de Prevención del Suicidio y Crisis",
            "hours": "Las 24 horas, los 7 días de la semana",
            "languages": "Inglés y español; por teléfono, muchos idiomas más con intérprete",
            "tty": "711 y después 988",
            "answered_by": "Consejeras y consejeros capacitados de centros de crisis locales",
            "area": "Estados Unidos y sus territorios",
            "note": "Para quien esté pasando por un momento de angustia y para quien se preocupa por otra persona.",
        },
        reviewed=REVIEWED,
    ),
    HotlineContent(
        key="ncmec",
        name="NCMEC CyberTipline",
        number="1-800-843-5678",
        text_number="",
        text_keyword="",
        chat_url="",
        tty="",
        url="https://report.cybertip.org/",
        answered_by="Staff of the National Center for Missing & Exploited Children",
        hours="24 hours a day, 7 days a week",
        languages="English and Spanish; other languages with an interpreter",
        confidential=False,
        tied_to_law_enforcement=True,
        area="United States",
        note=(
            "For missing children and the sexual exploitation of children, on the internet or off it. "
            "Reports are made available to law enforcement."
        ),
        spanish={
            "name": "CyberTipline del NCMEC",
            "hours": "Las 24 horas, los 7 días de la semana",
            "languages": "Inglés y español; otros idiomas con intérprete",
            "answered_by": "Personal del National Center for Missing & Exploited Children",
            "area": "Estados Unidos",
            "note": (
                "Para niñas, niños y adolescentes desaparecidos y para su explotación sexual, en internet o fuera de "
                "ella. Las denuncias se ponen a disposición de las autoridades."
            ),
        },
        reviewed=REVIEWED,
    ),
    HotlineContent(
        key="cast",
        name="CAST hotline",
        number="1-888-539-2373",
        text_number="",
        text_keyword="",
        chat_url="",
        tty="",
        url="https://www.castla.org/",
        answered_by="Advocates of the Coalition to Abolish Slavery and Trafficking, Los Angeles",
        hours="24 hours a day, 7 days a week",
        languages="English and other languages with an interpreter",
        confidential=True,
        tied_to_law_enforcement=False,
        area="California; services in Los Angeles County",
        states="CA",
        on_every_page=True,
        note=("The second number on California’s notice under Civil Code section 52.6. It spells 1-888-KEY-2-FREE."),
        spanish={
            "name": "Línea de CAST",
            "hours": "Las 24 horas, los 7 días de la semana",
            "languages": "Inglés, y otros idiomas con intérprete",
            "answered_by": "Personal de apoyo de la Coalition to Abolish Slavery and Trafficking, Los Ángeles",
            "area": "California; servicios en el condado de Los Ángeles",
            "note": (
                "El segundo número del aviso que exige California (Código Civil, artículo 52.6). En letras: "
                "1-888-KEY-2-FREE."
            ),
        },
        reviewed=REVIEWED,
    ),
)
