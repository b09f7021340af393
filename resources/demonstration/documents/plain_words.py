"""National's fact sheet on trafficking in plain words, in English and Spanish."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Bullets, Document, Heading, Text

ENGLISH = Document(
    brand="national",
    publisher="Lantern Network",
    kind="Fact sheet",
    title="Human trafficking in plain words",
    subtitle="What it is, what it is not, what you may notice and what you can do",
    language="en",
    keywords=(
        "human trafficking",
        "definition",
        "signs",
        "hotline",
    ),
    parts=(
        Heading("What it is"),
        Text(
            "Human trafficking means using force, lies or pressure to make another person work or take part "
            "in commercial sex, for somebody else’s gain. United States law calls the three means "
            "<b>force</b>, <b>fraud</b> and <b>coercion</b> (Trafficking Victims Protection Act of 2000, 22 "
            "U.S.C. 7102)."
        ),
        Bullets(
            (
                "<b>Force</b> may be a blow, a locked door or a drug.",
                ("<b>Fraud</b> may be a job that does not exist, a wage that is never paid, a love that is a plan."),
                (
                    "<b>Coercion</b> may be a debt that grows, a passport that is kept, a threat against a "
                    "mother far away, a threat to call the immigration office."
                ),
            )
        ),
        Text(
            "<b>Under 18</b>, commercial sex is always trafficking. No force, fraud or coercion has to be "
            "proved, and a child cannot agree to it."
        ),
        Heading("What it is not"),
        Bullets(
            (
                (
                    "<b>It is not smuggling.</b> Smuggling is crossing a border against the rules. "
                    "Trafficking is a crime against a person and needs no border."
                ),
                (
                    "<b>It is not mostly abduction.</b> Those who gain control are often partners, "
                    "relatives, employers or friends."
                ),
                (
                    "<b>It is not only about sex.</b> People are trafficked on farms, in private homes, "
                    "restaurants, factories, nail parlors, traveling sales crews and building sites."
                ),
                (
                    "<b>It is not only about women and girls.</b> Men, boys and transgender people are "
                    "trafficked and found less often."
                ),
            )
        ),
        Heading("How many people?"),
        Text(
            "Nobody knows exactly. The International Labour Organization, Walk Free and the International "
            "Organization for Migration estimate that 27.6 million people in the world were in forced labor "
            "on any given day of 2021, 6.3 million of them in forced commercial sexual exploitation (Global "
            "Estimates of Modern Slavery, 2022). In the United States 10,359 situations were reported to the "
            "National Human Trafficking Hotline in 2021 (Polaris). The second figure counts reports, not "
            "people who never got to a telephone."
        ),
        Heading("What you may notice"),
        Text(
            "No single sign proves anything. Several together are a reason to ask for advice. Somebody "
            "may be trafficked who"
        ),
        Bullets(
            (
                "does not hold their own papers, telephone or money;",
                "is never alone, or lets another person answer for them;",
                "lives where they work, works without days off, or owes a debt that never shrinks;",
                "does not know the address of the place where they stay;",
                "is under 18 and has an older “boyfriend” who provides everything;",
                "gives answers that sound rehearsed, or seems afraid of making a mistake.",
            )
        ),
        Heading("What you can do"),
        Box(
            "Call, text or chat: National Human Trafficking Hotline",
            (
                (
                    "<b>1-888-373-7888</b>. Text <b>233733</b> (BEFREE). TTY 711. "
                    "humantraffickinghotline.org. At any hour, in English and Spanish and in more than 200 "
                    "other languages with an interpreter. It is confidential, run by a nongovernmental "
                    "organization, and you need not be certain. <b>In immediate danger call 911.</b>"
                ),
            ),
        ),
        Bullets(
            (
                (
                    "Do not confront anybody whom you suspect, and do not try to free somebody by yourself. "
                    "It may raise the danger for the person you want to help."
                ),
                ("If the person talks with you, listen. Believe. Ask what would help, and leave the choice to them."),
                "Note what you saw, where and when. Do not photograph.",
            )
        ),
        Heading("For survivors"),
        Text(
            "What happened was not your fault, whatever you were told and whatever you were made to do. You "
            "have a right to protection, to an interpreter and to your own pace. If you have no papers, the "
            "law may let you stay: ask for a lawyer who knows T visas. You do not have to tell your story to "
            "get a bed for the night."
        ),
    ),
)

SPANISH = Document(
    brand="national",
    publisher="Lantern Network",
    kind="Hoja informativa",
    title="La trata de personas en palabras sencillas",
    subtitle="Qué es, qué no es, qué se puede notar y qué puede hacer usted",
    language="es",
    keywords=(
        "trata de personas",
        "definición",
        "señales",
        "línea de ayuda",
    ),
    parts=(
        Heading("Qué es"),
        Text(
            "La trata de personas consiste en usar la fuerza, la mentira o la presión para que otra persona "
            "trabaje o participe en sexo comercial, en provecho de alguien más. La ley de Estados Unidos "
            "llama a los tres medios <b>fuerza</b>, <b>fraude</b> y <b>coacción</b> (Ley de Protección de "
            "Víctimas de la Trata de 2000, 22 U.S.C. 7102)."
        ),
        Bullets(
            (
                "<b>Fuerza</b> puede ser un golpe, una puerta con llave o una droga.",
                ("<b>Fraude</b> puede ser un empleo que no existe, un sueldo que nunca llega, un amor que es un plan."),
                (
                    "<b>Coacción</b> puede ser una deuda que crece, un pasaporte guardado bajo llave, una "
                    "amenaza contra la madre que está lejos, una amenaza de llamar a inmigración."
                ),
            )
        ),
        Text(
            "<b>Antes de los 18 años</b>, el sexo comercial siempre es trata. No hay que probar fuerza, "
            "fraude ni coacción, y una persona menor de edad no puede consentirlo."
        ),
        Heading("Qué no es"),
        Bullets(
            (
                (
                    "<b>No es tráfico de migrantes.</b> Ese consiste en cruzar una frontera contra las "
                    "reglas. La trata es un delito contra una persona y no necesita frontera."
                ),
                (
                    "<b>Casi nunca es un secuestro.</b> Quien toma el control suele ser la pareja, un "
                    "familiar, el patrón o una amistad."
                ),
                (
                    "<b>No es solo sexual.</b> Hay trata en el campo, en casas particulares, restaurantes, "
                    "fábricas, salones de uñas, cuadrillas de vendedores y obras."
                ),
                (
                    "<b>No afecta solo a mujeres y niñas.</b> También a hombres, niños y personas trans, a "
                    "quienes se busca menos."
                ),
            )
        ),
        Heading("¿Cuántas personas?"),
        Text(
            "Nadie lo sabe con exactitud. La Organización Internacional del Trabajo, Walk Free y la "
            "Organización Internacional para las Migraciones calculan que 27.6 millones de personas estaban "
            "en trabajo forzoso en un día cualquiera de 2021, de ellas 6.3 millones en explotación sexual "
            "comercial forzada (Estimaciones mundiales sobre la esclavitud moderna, 2022). En Estados Unidos "
            "se comunicaron 10,359 situaciones a la línea nacional en 2021 (Polaris). Esa cifra cuenta "
            "avisos, no a quienes nunca pudieron llegar a un teléfono."
        ),
        Heading("Qué se puede notar"),
        Text(
            "Ninguna señal por sí sola prueba nada. Varias juntas son motivo para pedir consejo. Puede "
            "estar en trata alguien que"
        ),
        Bullets(
            (
                "no tiene consigo sus documentos, su teléfono ni su dinero;",
                "nunca está a solas, o deja que otra persona conteste por ella;",
                "vive donde trabaja, no descansa ningún día o tiene una deuda que nunca baja;",
                "no sabe la dirección del lugar donde duerme;",
                "tiene menos de 18 años y un “novio” mayor que lo paga todo;",
                "da respuestas que parecen ensayadas, o teme equivocarse.",
            )
        ),
        Heading("Qué puede hacer usted"),
        Box(
            "Llame, escriba o chatee: Línea Nacional contra la Trata de Personas",
            (
                (
                    "<b>1-888-373-7888</b>. Mensaje de texto al <b>233733</b>. TTY 711. "
                    "humantraffickinghotline.org/es. A cualquier hora, en español, inglés y más de 200 "
                    "idiomas con intérprete. Es confidencial, la atiende una organización no gubernamental y "
                    "no hace falta estar seguro. <b>Si hay peligro inmediato, llame al 911.</b>"
                ),
            ),
        ),
        Bullets(
            (
                (
                    "No enfrente a la persona de quien sospecha ni intente liberar a nadie por su cuenta. "
                    "Puede aumentar el peligro para quien usted quiere ayudar."
                ),
                "Si la persona le habla, escuche. Créale. Pregunte qué le serviría y deje que decida.",
                "Anote qué vio, dónde y cuándo. No tome fotografías.",
            )
        ),
        Heading("Para sobrevivientes"),
        Text(
            "Lo que pasó no fue culpa suya, le hayan dicho lo que le hayan dicho y le hayan hecho hacer lo "
            "que fuera. Usted tiene derecho a protección, a intérprete y a su propio ritmo. Si no tiene "
            "papeles, la ley puede permitirle quedarse: pida hablar con una abogada o un abogado que conozca "
            "la visa T. No tiene que contar su historia para conseguir una cama esta noche."
        ),
    ),
)


def draw_english() -> bytes:
    """Return the English fact sheet as a PDF of two pages."""
    return set_document(ENGLISH)


def draw_spanish() -> bytes:
    """Return the Spanish fact sheet as a PDF of two pages."""
    return set_document(SPANISH)
