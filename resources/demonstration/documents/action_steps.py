"""The six action steps of Lantern Chicago on one page, in English and Spanish."""

from __future__ import annotations

from resources.demonstration.documents.paper import set_document
from resources.demonstration.documents.parts import Box, Document, Table, Text

ENGLISH = Document(
    brand="chicago",
    publisher="Lantern Chicago",
    kind="Action steps",
    title="Six steps against trafficking",
    subtitle="From light to demanding. Keep it on the refrigerator.",
    language="en",
    keywords=(
        "action steps",
        "volunteer",
        "advocate",
    ),
    parts=(
        Table(
            ("", "Step", "What it means", "Effort"),
            (
                (
                    "<b>1</b>",
                    "<b>Inform yourself</b>",
                    (
                        "Read one text by a survivor and the definition in federal law (22 U.S.C. 7102). "
                        "Unlearn the white van."
                    ),
                    "An hour",
                ),
                (
                    "<b>2</b>",
                    "<b>Raise awareness</b>",
                    (
                        "Hang a hotline poster in a laundry, a restroom or a clinic. Ask first. Tell three "
                        "people what you learned."
                    ),
                    "An hour",
                ),
                (
                    "<b>3</b>",
                    "<b>Raise funds</b>",
                    (
                        "Show a film, pass a hat, talk afterward. Very Young Girls (2007), The Price of Free "
                        "(2018), Food Chains (2014). Popcorn helps."
                    ),
                    "An evening",
                ),
                (
                    "<b>4</b>",
                    "<b>Volunteer or donate</b>",
                    (
                        "Ask what is needed before you offer what you have. A small gift every month beats a "
                        "large one in December."
                    ),
                    "Ongoing",
                ),
                (
                    "<b>5</b>",
                    "<b>Advocate</b>",
                    (
                        "Ask a company what it publishes under California’s SB 657. Ask your airline whether "
                        "its crews are trained through the Blue Lightning Initiative. Ask your town who "
                        "checks hotline notices."
                    ),
                    "Ongoing",
                ),
                (
                    "<b>6</b>",
                    "<b>Save the number</b>",
                    "Put 1-888-373-7888 into your telephone now, under a name that tells nobody anything.",
                    "A minute",
                ),
            ),
            (0.06, 0.22, 0.57, 0.15),
        ),
        Box(
            "If you suspect that somebody is being trafficked",
            (
                (
                    "Do not confront anybody, do not follow, do not photograph. Note what you saw, where and "
                    "when. Call the National Human Trafficking Hotline, <b>1-888-373-7888</b>, or text "
                    "<b>233733</b>. TTY 711. At any hour, in English, Spanish and more than 200 other "
                    "languages. In immediate danger call 911."
                ),
            ),
        ),
        Text("By Hannah Lindqvist for Lantern Chicago."),
    ),
)

SPANISH = Document(
    brand="chicago",
    publisher="Lantern Chicago",
    kind="Pasos para actuar",
    title="Seis pasos contra la trata",
    subtitle="Del más ligero al más exigente. Para pegar en el refrigerador.",
    language="es",
    keywords=(
        "pasos",
        "voluntariado",
        "incidencia",
    ),
    parts=(
        Table(
            ("", "Paso", "Qué significa", "Esfuerzo"),
            (
                (
                    "<b>1</b>",
                    "<b>Infórmese</b>",
                    (
                        "Lea un texto escrito por una persona sobreviviente y la definición de la ley "
                        "federal (22 U.S.C. 7102). Olvide la furgoneta blanca de las películas."
                    ),
                    "Una hora",
                ),
                (
                    "<b>2</b>",
                    "<b>Corra la voz</b>",
                    (
                        "Cuelgue un cartel de la línea de ayuda en una lavandería, un baño o una clínica. "
                        "Pida permiso antes. Cuéntele a tres personas lo que aprendió."
                    ),
                    "Una hora",
                ),
                (
                    "<b>3</b>",
                    "<b>Reúna fondos</b>",
                    (
                        "Proyecte una película, pase el sombrero y conversen después. Very Young Girls "
                        "(2007), The Price of Free (2018), Food Chains (2014). Las palomitas ayudan."
                    ),
                    "Una noche",
                ),
                (
                    "<b>4</b>",
                    "<b>Dé tiempo o dinero</b>",
                    (
                        "Pregunte qué hace falta antes de ofrecer lo que tiene. Un donativo pequeño cada mes "
                        "vale más que uno grande en diciembre."
                    ),
                    "Continuo",
                ),
                (
                    "<b>5</b>",
                    "<b>Pida cambios</b>",
                    (
                        "Pregunte a una empresa qué publica según la ley SB 657 de California. Pregunte a su "
                        "aerolínea si capacita al personal con la iniciativa Blue Lightning. Pregunte en su "
                        "municipio quién revisa los avisos."
                    ),
                    "Continuo",
                ),
                (
                    "<b>6</b>",
                    "<b>Guarde el número</b>",
                    "Guarde ahora 1-888-373-7888 en su teléfono, con un nombre que no le diga nada a nadie.",
                    "Un minuto",
                ),
            ),
            (0.06, 0.22, 0.57, 0.15),
        ),
        Box(
            "Si sospecha que alguien es víctima de trata",
            (
                (
                    "No enfrente a nadie, no siga a nadie, no tome fotos. Anote qué vio, dónde y cuándo. "
                    "Llame a la Línea Nacional contra la Trata de Personas, <b>1-888-373-7888</b>, o envíe "
                    "un mensaje de texto al <b>233733</b>. TTY 711. Contestan a cualquier hora en español. "
                    "Si hay peligro inmediato, llame al 911."
                ),
            ),
        ),
        Text("De Hannah Lindqvist para Lantern Chicago."),
    ),
)


def draw_english() -> bytes:
    """Return the English page as a PDF."""
    return set_document(ENGLISH)


def draw_spanish() -> bytes:
    """Return the Spanish page as a PDF."""
    return set_document(SPANISH)
