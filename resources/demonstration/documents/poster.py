"""The hotline poster in three languages, after the notice of California Civil Code section 52.6.

It says what the notice must say, in words of our own and in type of 16 points or more; the notice that a
business must post is the Attorney General's model, to which the foot of the poster points.
"""

from __future__ import annotations

from dataclasses import dataclass

from resources.demonstration.documents.palette import PALETTES
from resources.demonstration.documents.sheet import Sheet

HOTLINE = "1-888-373-7888"
CAST_LINE = "1-888-539-2373"
ADDRESS = "https://humantraffickinghotline.org"
MODEL_NOTICE = "oag.ca.gov/human-trafficking/model-notice"
MARGIN = 46.0
SMALLEST = 16.0
"""Points; the size that section 52.6 asks for at least."""


@dataclass(frozen=True, kw_only=True)
class PosterWords:
    """The words of the poster in one language."""

    language: str
    title: str
    headline: str
    question: str
    call: str
    text: str
    second: str
    protected: str
    facts: tuple[str, ...]
    scan: str
    foot: str


ENGLISH = PosterWords(
    language="en-US",
    title="Help is one call away: hotline poster",
    headline="Help is one call away.",
    question=(
        "Is someone forcing you, or someone you know, to do something, and not letting you leave? It may be "
        "commercial sex, housework, farm work, construction, work in a factory, a store or a restaurant, or "
        "anything else."
    ),
    call="Call the National Human Trafficking Hotline",
    text="or text 233733 (BEFREE)",
    second="Or call CAST, the Coalition to Abolish Slavery and Trafficking:",
    protected="United States and California law protect people who are trafficked.",
    facts=(
        "Open 24 hours a day, 7 days a week",
        "Free to call",
        "Run by nonprofit, nongovernmental organizations",
        "Anonymous and confidential",
        "In more than 160 languages",
        "Help, referrals to services, training and general information",
    ),
    scan="Scan to chat or read more. If someone checks your phone, delete the page from its history.",
    foot=(
        "Demonstration poster of the invented Lantern Sacramento; the hotlines are real. The notice that "
        f"California Civil Code 52.6 requires is the Attorney General’s model: {MODEL_NOTICE}"
    ),
)

SPANISH = PosterWords(
    language="es-US",
    title="La ayuda está a una llamada: cartel de la línea de ayuda",
    headline="La ayuda está a una llamada.",
    question=(
        "¿Alguien le obliga a usted, o a una persona que conoce, a hacer algo y no le deja irse? Puede ser "
        "sexo comercial, quehaceres domésticos, trabajo en el campo, la construcción, una fábrica, una "
        "tienda o un restaurante, o cualquier otra actividad."
    ),
    call="Llame a la Línea Nacional contra la Trata de Personas",
    text="o envíe un mensaje de texto al 233733",
    second="O llame a CAST, la Coalición para Abolir la Esclavitud y la Trata de Personas:",
    protected="Las leyes de Estados Unidos y de California protegen a las víctimas de la trata.",
    facts=(
        "Las 24 horas, los 7 días de la semana",
        "Llamada gratuita",
        "A cargo de organizaciones no gubernamentales sin fines de lucro",
        "Anónima y confidencial",
        "En más de 160 idiomas",
        "Ayuda, remisión a servicios, capacitación e información general",
    ),
    scan="Escanee para chatear o leer más. Si alguien revisa su teléfono, borre la página del historial.",
    foot=(
        "Cartel de demostración de Lantern Sacramento, organización ficticia; las líneas son reales. El "
        "aviso que "
        f"exige el Código Civil de California 52.6 es el modelo del Procurador General: {MODEL_NOTICE}"
    ),
)

TAGALOG = PosterWords(
    language="tl",
    title="Isang tawag lang ang tulong: poster ng hotline",
    headline="Isang tawag lang ang tulong.",
    question=(
        "May pumipilit ba sa iyo, o sa kakilala mo, na gawin ang isang bagay at hindi ka pinapayagang "
        "umalis? Maaaring ito ay komersiyal na pakikipagtalik, gawaing bahay, trabaho sa bukid, "
        "konstruksiyon, pabrika, tindahan o restawran, o anumang ibang gawain."
    ),
    call="Tumawag sa National Human Trafficking Hotline",
    text="o mag-text sa 233733",
    second="O tumawag sa CAST, ang Coalition to Abolish Slavery and Trafficking:",
    protected=("Pinoprotektahan ng batas ng Estados Unidos at ng California ang mga biktima ng human trafficking."),
    facts=(
        "Bukas 24 oras bawat araw, 7 araw bawat linggo",
        "Libre ang tawag",
        "Pinatatakbo ng mga organisasyong nonprofit at hindi pampamahalaan",
        "Hindi kailangang magpakilala; kumpidensiyal",
        "Sa mahigit 160 wika",
        "Tulong, referral sa mga serbisyo, pagsasanay at pangkalahatang impormasyon",
    ),
    scan=("I-scan para makipag-chat o magbasa pa. Kung may tumitingin sa telepono mo, burahin ang pahina sa history."),
    foot=(
        "Poster na pang-demonstrasyon ng kathang-isip na Lantern Sacramento; totoo ang mga hotline. Ang "
        "paunawang "
        f"hinihingi ng California Civil Code 52.6 ay ang modelo ng Attorney General: {MODEL_NOTICE}"
    ),
)


def draw_poster(words: PosterWords) -> bytes:
    """Return the poster in one language as a PDF of one Letter page."""
    palette = PALETTES["sacramento"]
    sheet = Sheet(title=words.title, author="Lantern Sacramento", subject=words.protected, language=words.language)
    inner = sheet.width - 2 * MARGIN

    sheet.clip_to(0, 0, sheet.width, 232)
    sheet.rectangle(0, 0, sheet.width, 232, fill=palette.ink)
    for radius in (300, 220, 150, 90):
        sheet.circle(sheet.width - 70, 74, radius, fill=palette.glow, opacity=0.07)
    sheet.release()
    sheet.lantern(sheet.width - 122, 30, 2.3, palette)
    headline_width = inner - 96
    size = sheet.fitting_size(words.headline, headline_width, largest=38)
    sheet.line(words.headline, MARGIN, 78, size=size, colour="#ffffff")
    sheet.text(words.question, MARGIN, 106, headline_width, size=SMALLEST, colour="#ffffff")

    sheet.rectangle(0, 232, sheet.width, 158, fill=palette.glow)
    black = "#141414"
    sheet.line(words.call, MARGIN, 264, size=sheet.fitting_size(words.call, inner, largest=21), colour=black)
    number_size = sheet.fitting_size(HOTLINE, inner, largest=72)
    sheet.line(HOTLINE, MARGIN, 334, size=number_size, colour=black)
    sheet.line(words.text, MARGIN, 374, size=sheet.fitting_size(words.text, inner, largest=29), colour=black)

    top = sheet.text(words.second, MARGIN, 404, inner, size=SMALLEST, colour=black)
    sheet.line(CAST_LINE, MARGIN, top + 25, size=24, colour=palette.ink)
    top = sheet.text(words.protected, MARGIN, top + 40, inner, size=SMALLEST, colour=palette.ink, bold=True)

    column = inner - 172
    top += 12
    qr_top = top
    for fact in words.facts:
        top = sheet.text(fact, MARGIN, top, column, size=SMALLEST, colour=black, bullet="•", leading=1.18) + 5
    qr_left = sheet.width - MARGIN - 146
    sheet.qr_code(ADDRESS, qr_left, qr_top - 8, 146)
    sheet.text(words.scan, qr_left + 8, qr_top + 136, 138, size=10, colour=black)
    sheet.text(words.foot, MARGIN, sheet.height - 38, inner, size=7.5, colour="#4d4d4d")
    return sheet.finish()
