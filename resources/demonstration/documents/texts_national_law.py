"""The words of National's leaflets on the law."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

_NOT_ADVICE = """
! Before you read on
This sheet explains; it does not advise. Rules and waiting times change, and a mistake in an application can
have consequences for your whole family. Speak with a lawyer or an accredited representative before you send
anything. The National Human Trafficking Hotline, 1-888-373-7888 or text 233733, can name one near you. The
call is confidential.
"""

VISAS_ENGLISH = Leaflet(
    brand="national",
    kind="Legal guide",
    title="Staying safe to stay",
    lead="Four kinds of permission for people who were trafficked and are not citizens, side by side",
    keywords=("T visa", "U visa", "continued presence", "special immigrant juvenile"),
    text=f"""
{_NOT_ADVICE}

# The four, side by side

|| 20 40 40
| | Who it is for | What it gives
| <b>Continued presence</b> | Somebody who may be a witness in an investigation of trafficking. A law enforcement
agency has to request it; you cannot apply yourself. | Permission to stay and work for a limited time, which can be
renewed, and access to federal benefits.
| <b>T visa</b> (Form I-914) | Survivors of a severe form of trafficking who are in the United States because of
it. | Up to four years, with permission to work. After three years you may apply for a green card. Certain relatives
may join you.
| <b>U visa</b> (Form I-918) | Victims of one of a list of crimes, trafficking among them, who suffered substantial
abuse and helped the authorities. | Up to four years, with permission to work, but often after years on a waiting
list. After three years you may apply for a green card.
| <b>Special immigrant juvenile status</b> | Unmarried people under 21 whom a parent abused, abandoned or neglected,
with a finding of a state court. | A way to a green card.

# More about the T visa

Congress made it in the Trafficking Victims Protection Act of 2000 for exactly this situation. You have to show four
things:

+ that you are or were a victim of a severe form of trafficking, for labor or for sex;
+ that you are here, or at a port of entry, because of it;
+ that you have answered reasonable requests from law enforcement. If you were under 18, or if trauma makes it
impossible, this does not apply to you;
+ that you would suffer extreme hardship if you had to leave.

There is no fee. A statement from the police helps but is not required; your own account, in your own words, is
evidence. At most 5,000 people a year may receive a T visa, not counting relatives; for the U visa the number is
10,000.

## Your family

If you are under 21, you may ask for your husband or wife, your children, your parents and your unmarried brothers and
sisters under 18. If you are 21 or older, for your husband or wife and your children. Relatives of any of these who
are in danger because you escaped may be included whatever your age.

# What to bring to the lawyer

[] Any paper with a date: bus ticket, pay slip, photograph, clinic bracelet, envelope
[] Names that you know, even if they are only first names
[] A list of the places where you slept
[] Nothing at all, if nothing is what you have. People have been granted protection on their own word.

# Beware of helpers who are none

A <i>notario</i> in the United States is not a lawyer. Do not sign a form that is empty or in a language that you
cannot read, do not hand over originals, and ask for a receipt. The Department of Justice keeps a list of recognized
organizations and accredited representatives.
""",
    sources=(
        "8 U.S.C. 1101(a)(15)(T) and (U), 1101(a)(27)(J), 1184(o) and (p); 22 U.S.C. 7105; 8 CFR 214, subpart B; "
        "Public Law 106-386."
    ),
)

VISAS_SPANISH = Leaflet(
    brand="national",
    kind="Guía legal",
    title="Quedarse sin miedo",
    lead="Cuatro permisos para personas que sufrieron trata y no tienen la ciudadanía, uno junto al otro",
    language="es",
    keywords=("visa T", "visa U", "presencia continua"),
    text="""
! Antes de seguir
Esta hoja explica; no aconseja. Las reglas y los tiempos de espera cambian, y un error en una solicitud puede afectar
a toda su familia. Hable con una abogada o un representante acreditado antes de enviar nada. La Línea Nacional contra
la Trata de Personas, 1-888-373-7888, le puede indicar a alguien cerca de usted. La llamada es confidencial.

# Los cuatro permisos

|| 20 40 40
| | Para quién es | Qué da
| <b>Presencia continua</b> | Para quien puede ser testigo en una investigación de trata. La pide una autoridad; no la
puede pedir usted. | Permiso de estancia y de trabajo por un tiempo limitado, que se puede renovar, y acceso a ayudas
federales.
| <b>Visa T</b> (formulario I-914) | Para sobrevivientes de una forma grave de trata que están en Estados Unidos a
causa de ella. | Hasta cuatro años, con permiso de trabajo. A los tres años puede pedir la residencia. Algunos
familiares pueden reunirse con usted.
| <b>Visa U</b> (formulario I-918) | Para víctimas de ciertos delitos, entre ellos la trata, que sufrieron un abuso
considerable y ayudaron a las autoridades. | Hasta cuatro años, con permiso de trabajo, a menudo tras años en lista de
espera.
| <b>Estatus especial de joven inmigrante</b> | Para menores de 21 años sin cónyuge a quienes su padre o su madre
maltrató, abandonó o descuidó, con una resolución de un tribunal estatal. | Un camino a la residencia.

# Más sobre la visa T

El Congreso la creó en el año 2000 para esta situación. Hay que mostrar cuatro cosas:

+ que usted es o fue víctima de una forma grave de trata, laboral o sexual;
+ que está aquí, o en un puerto de entrada, a causa de ella;
+ que respondió a lo que la autoridad le pidió dentro de lo razonable. Si tenía menos de 18 años, o si el trauma se lo
impide, esto no se le exige;
+ que sufriría un daño extremo si tuviera que irse.

La solicitud no cuesta nada. Una declaración de la policía ayuda, pero no es obligatoria: su propio relato, con sus
palabras, es una prueba. Se conceden como máximo 5,000 visas T al año, sin contar a los familiares.

# Qué llevar a la cita

[] Cualquier papel con fecha: un boleto, un recibo de pago, una foto, la pulsera de una clínica, un sobre
[] Los nombres que sepa, aunque sean solo apodos
[] Una lista de los lugares donde durmió
[] Nada, si nada es lo que tiene. Hay personas protegidas solo por su palabra.

# Cuidado con quien no es abogado

En Estados Unidos un <i>notario</i> no es abogado. No firme un formulario en blanco o en un idioma que no lee, no
entregue originales y pida recibo.
""",
    sources=("8 U.S.C. 1101(a)(15)(T) y (U), 1101(a)(27)(J), 1184(o) y (p); 22 U.S.C. 7105; 8 CFR 214, subparte B."),
)

TWO_DEFINITIONS = Leaflet(
    brand="national",
    kind="Fact sheet",
    title="Two definitions, one crime",
    lead="How the Palermo Protocol and the federal law say what trafficking is, and where they differ",
    keywords=("Palermo Protocol", "TVPA", "definition"),
    text="""
Two texts were adopted within weeks of each other in the fall of 2000. One is the law of the United States. The other
is a treaty: the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children,
adopted by the United Nations General Assembly on November 15, 2000, and named for the city where states signed it.
The United States is a party to it. People who quote one often mean the other.

# The treaty: three elements

Article 3 of the protocol builds its definition from three parts, and for an adult all three have to be there.

|| 18 41 41
| Element | The treaty’s words, in short | An everyday picture
| <b>Act</b> | recruiting, transporting, transferring, harboring or receiving a person | An agent in the home country
signs up a welder.
| <b>Means</b> | threat, force, coercion, abduction, fraud, deception, abuse of power or of vulnerability, or paying
somebody who has control over the person | The contract that he signed is not the one that he was shown.
| <b>Purpose</b> | exploitation: at least prostitution of others and other sexual exploitation, forced labor, slavery,
servitude, removal of organs | He works for a debt that grows.

For anybody under 18 the means do not matter. The act and the purpose are enough.

# The statute: two severe forms

Section 103 of the Trafficking Victims Protection Act, today 22 U.S.C. 7102, is shorter. Severe forms of trafficking
are:

- sex trafficking in which a commercial sex act is induced by force, fraud or coercion, or in which the person
induced has not attained 18 years of age;
- the recruitment, harboring, transportation, provision or obtaining of a person for labor or services, through force,
fraud or coercion, for the purpose of subjection to involuntary servitude, peonage, debt bondage or slavery.

# Where they part

|| 34 33 33
| Question | Treaty | Federal statute
| Must a border be crossed? | No, says the definition; the treaty’s duties center on crimes across borders and
organized groups | No
| Is moving somebody required? | No: harboring is enough | No
| Is “abuse of vulnerability” a means? | Yes, by name | Not by name; courts look at coercion, which includes abuse of
the legal process
| Does consent count? | Not if any of the means was used | Not if force, fraud or coercion was used
| Removal of organs? | Included | Punished under another law

! In one sentence, for a talk
Trafficking is making somebody else’s work or body one’s own income by force, by lies or by pressure; with a child and
commercial sex, no pressure needs to be shown.

# Three mistakes to avoid

+ Saying “trafficking” for smuggling. Smuggling is a crime against a border and usually ends on the other side.
Trafficking is a crime against a person and may happen in the town of their birth.
+ Saying that the victim must have been locked in. Both texts know pressure without walls.
+ Citing the statute’s number for the treaty. When in doubt, quote the article or the section; readers can then check.
""",
    sources=(
        "United Nations, Treaty Series, vol. 2237, p. 319, article 3; Public Law 106-386, section 103, 22 U.S.C. 7102."
    ),
)
