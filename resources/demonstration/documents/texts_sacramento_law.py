"""Lantern Sacramento’s legal guides: California’s crime of trafficking, SB 1322 and the clearing of records."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

PENAL_CODE = Leaflet(
    brand="sacramento",
    kind="Legal guide",
    title="Penal Code 236.1, read slowly",
    lead=(
        "What California calls human trafficking, clause by clause, and what else the law gives the person who was "
        "harmed"
    ),
    keywords=("Penal Code 236.1", "Proposition 35", "California"),
    text="""
Lawyers say “two thirty-six point one” as if it were an address. This guide walks through the section in the order
in which it stands, for advocates, interpreters and anybody who has to follow a case. It explains the law and is no
legal advice; the text in force is at leginfo.legislature.ca.gov.

# Three offenses in one section

|| 20 46 34
| Subdivision | What must be proved | What it can bring
| (a) Labor | Somebody deprived or violated another’s personal liberty with the intent to obtain forced labor or
services | 5, 8 or 12 years in state prison; a fine of up to $500,000
| (b) Sexual exploitation of an adult | The same, with the intent to bring about or maintain one of the sexual
offenses that the section lists | 8, 14 or 20 years; a fine of up to $500,000
| (c) A minor | Somebody caused, induced or persuaded, or tried to, a person under 18 to engage in a commercial
sex act, with intent as in (b) | 5, 8 or 12 years; 15 years to life where force, fear, fraud, coercion or the like
was used

The penalties are those that the voters set with Proposition 35 in November 2012. Before that, they were far lower.

# Words that decide cases

- <b>Deprivation of liberty</b> doesn’t mean a locked room. The section counts a substantial and sustained
restriction of liberty by force, fear, fraud, deceit, coercion, violence, duress, menace or threat of unlawful
injury, if the person reasonably believes that it would be carried out.
- <b>Duress</b> includes taking or destroying a passport or another identity document.
- <b>Coercion</b> includes a scheme that makes somebody believe that refusing would bring serious harm, the abuse of
legal process, and debt bondage.
- <b>Consent</b> of a minor to the act is no defense. Nor is a mistake about age.
- <b>Movement</b> is not an element. Nobody has to have crossed anything.

# What trips people up

+ A jury may look at all circumstances: age, relationship, disability, language, immigration status, distance from
family.
+ For (c) no force is needed at all. It only lengthens the sentence.
+ The person harmed need not have tried to leave. Absence of a chain proves nothing.
+ Federal law (18 U.S.C. 1589 to 1594) covers much of the same ground. One set of facts may be charged in either
court, and victims have rights in both.

# What the law offers the person who was harmed

- <b>A lawsuit of one’s own</b> for actual, compensatory and punitive damages, under Civil Code section 52.5. There
are time limits: see a lawyer early.
- <b>Restitution</b> in the criminal case, which may count the value of the work by the highest of several measures
(Penal Code section 1202.4).
- <b>A defense</b>: having been coerced into a nonviolent offense as a direct result of being trafficked may be
raised in court (Penal Code section 236.23).
- <b>A clean sheet</b> afterward: convictions for nonviolent offenses committed as a victim can be vacated (Penal
Code section 236.14). Our separate guide shows how.
- <b>Confidences kept</b>: talks with a trafficking caseworker are privileged (Evidence Code section 1038).

! For volunteers in the corridor
You will hear things that must not travel. Do not discuss testimony with a witness, do not take notes in the
hallway, and leave every question about the law to counsel. Your part is the sandwich.
""",
    sources=(
        "California Penal Code sections 236.1, 236.14, 236.23 and 1202.4; Civil Code section 52.5; Evidence Code "
        "section 1038; Proposition 35 (2012)."
    ),
)

SB_1322 = Leaflet(
    brand="sacramento",
    kind="Fact sheet",
    title="SB 1322: a child is not a prostitute",
    lead=(
        "What changed in California in 2017, what people wrongly believe about it, and what a teacher or officer can "
        "do now"
    ),
    keywords=("SB 1322", "children", "California"),
    text="""
Until the end of 2016, a fifteen-year-old who was sold on a street in California could be arrested for it. Senate
Bill 1322, by Senator Holly Mitchell, ended that on January 1, 2017.

# What the bill did

- The provisions on soliciting or engaging in prostitution (Penal Code section 647, subdivision (b)) no longer apply
to a child under 18 who is alleged to have received money for it.
- The same went for loitering with that intent. (That offense has since been taken off the books for everybody, by
SB 357 of 2022.)
- A commercially exploited child may be adjudged a dependent child of the juvenile court, and may be taken into
temporary custody to protect the child’s health or safety, when the conditions of the Welfare and Institutions Code
are met.

In short: protection instead of a police record.

# What it did not do

|| 46 54
| People say | In fact
| “It made child prostitution legal.” | Buying a child, selling a child or profiting from it remains a grave
crime. Only the child is no longer charged.
| “The police may no longer act.” | An officer can and must act. The call goes to the child welfare hotline of the
county, and the case against the adult goes on.
| “Now the traffickers have a free hand.” | Traffickers used to say: call the police and they will lock <i>you</i>
up. The bill took that sentence from them.
| “A child who ran away chose it.” | A minor can’t consent to being sold. The law asks for no force and no fear
when the person is under 18.

# Why words matter in the file

A record that says “prostitute” follows a young person into school, court and job. Say <i>a child who was
commercially sexually exploited</i>, or simply <i>a child who was harmed</i>. It’s longer; it’s also true. The
federal Preventing Sex Trafficking and Strengthening Families Act of 2014 asks child welfare agencies everywhere to
identify these children and to offer services.

# What you can do

+ <b>Teachers, coaches, school nurses:</b> you are mandated reporters. Commercial sexual exploitation of a child is
child abuse. Call your county’s child abuse hotline at once, write within 36 hours, and stay with the child’s day:
the sandwich, the seat in the front, the form that still needs a signature.
+ <b>Officers and probation staff:</b> ask which advocate is on call before you ask what happened. First a blanket
and food, then the interview, once and by somebody trained for it.
+ <b>Parents:</b> if your child has gone missing, report it to the police without waiting, and to the National
Center for Missing & Exploited Children at 1-800-843-5678.
+ <b>Neighbors:</b> 1-888-373-7888 will think it through with you.

! What young people have told us
It was not the arrest that hurt most, but being asked “Why didn’t you just leave?” by somebody with a list
of questions and no chair. Bring a chair.
""",
    sources=(
        "Senate Bill 1322 (2016); Senate Bill 357 (2022); Penal Code sections 647 and 11166; Welfare and Institutions "
        "Code section 300; Pub. L. 113-183 (2014). The last lines are invented."
    ),
)

CLEAN_SHEET = Leaflet(
    brand="sacramento",
    kind="Legal guide",
    title="A record that should not be yours",
    lead=(
        "How a survivor in California can ask the court to vacate arrests and convictions that came from being "
        "trafficked"
    ),
    keywords=("Penal Code 236.14", "vacatur", "record"),
    text="""
Many people who were trafficked have a police record for something that another person made them do. It turns up
when they apply for a job, a lease or a license to cut hair. Since 2017, section 236.14 of California’s Penal Code
has offered a way to have it undone. This guide shows the road. A lawyer walks it with you, and it should cost you
nothing.

# Who can ask

You can if three things are true:

+ you were arrested for, or convicted of, a <b>nonviolent</b> offense, as an adult or as a minor;
+ you were a victim of human trafficking at the time;
+ the arrest or conviction was a <b>direct result</b> of that.

It need not have been prostitution. Shoplifting under orders, false papers, carrying something for somebody: these
count too. And nobody needs to have been convicted of trafficking you.

# The road in six steps

|| 6 47 47
| &nbsp; | What happens | What you can do
| 1 | You meet a lawyer at a free clinic and talk behind a closed door | Bring what you have. Missing papers are
no reason to stay away.
| 2 | The lawyer asks for your record from every county | Give fingerprints once. Say which names you had to use.
| 3 | Together you write a declaration: what happened, in your words | Take breaks. You decide what is told. You
may bring somebody.
| 4 | The petition is filed with the court and served on the prosecutor | Ask that your name be kept confidential.
| 5 | If nobody opposes it, the judge may grant it; otherwise there is a hearing | Ask to see the courtroom
beforehand, when it is empty.
| 6 | The order goes to the agencies, which seal and later destroy their records | Keep two certified copies.
Check your record after a year.

# What helps as proof

- Official papers, if there are any: a T visa, a letter from law enforcement, a court file. They are not required.
- A statement from an advocate, a nurse, a teacher, a member of the clergy.
- Your own declaration. It can be enough.

! When it has been granted
You may say, truthfully, that you were not arrested for or convicted of that offense. You may say it to an employer,
a landlord and a school.
> Immigration lawyers should read the order <i>before</i> it is filed, since federal rules differ.

# Three cautions

- There is a duty to ask within a reasonable time after you are out of it, or after you have sought services. Fear,
injury and the safety of your family count as reasons for waiting. If years have passed, ask anyway.
- Nobody may charge you a “processing fee” for a form that is free.
- Do not sign a statement that you have not read in your own language.

# Where to begin

Luz Legal Aid holds a clinic on first Mondays, without appointment, with a playroom next door. Elsewhere ask at
<b>1-888-373-7888</b> for a lawyer who knows section 236.14. Say that number: two thirty-six, fourteen.
""",
    sources=(
        "California Penal Code section 236.14 (Senate Bill 823 of 2016). The legal aid office named here is invented. "
        "Explains the law; no legal advice."
    ),
)

CLEAN_SHEET_ES = Leaflet(
    brand="sacramento",
    kind="Guía legal",
    title="Antecedentes que no deberían ser suyos",
    lead="Cómo pedir en California que un tribunal anule arrestos y condenas que fueron consecuencia de la trata",
    language="es",
    keywords=("Código Penal 236.14", "anulación", "antecedentes"),
    text="""
Muchas personas que fueron víctimas de trata tienen antecedentes por algo que otra persona les obligó a hacer.
Aparecen cuando solicitan un empleo, un alquiler o una licencia de peluquería. Desde 2017, la sección 236.14 del
Código Penal de California ofrece una manera de deshacerlo. Esta guía muestra el camino. Lo recorre con usted una
abogada o un abogado, y no debe costarle nada.

# Quién puede pedirlo

Puede pedirlo si se cumplen tres cosas:

+ le arrestaron o condenaron por un delito <b>no violento</b>, siendo mayor o menor de edad;
+ en ese momento usted era víctima de trata;
+ el arresto o la condena fue <b>consecuencia directa</b> de ello.

No tiene que haber sido prostitución. También cuentan el hurto por órdenes de otro, los papeles falsos o llevar algo
para alguien. Y no hace falta que a nadie le hayan condenado por tratarle a usted.

# El camino en seis pasos

|| 6 47 47
| &nbsp; | Qué pasa | Qué puede hacer usted
| 1 | Habla con un abogado en una clínica gratuita, a puerta cerrada | Lleve lo que tenga. Si le faltan papeles,
vaya de todos modos.
| 2 | El abogado pide su historial en cada condado | Dé sus huellas una vez. Diga qué nombres tuvo que usar.
| 3 | Escriben juntos una declaración: lo que pasó, con sus palabras | Descanse. Usted decide qué se cuenta. Puede
llevar compañía.
| 4 | La petición se presenta al tribunal y se notifica a la fiscalía | Pida que su nombre sea confidencial.
| 5 | Si nadie se opone, el juez puede concederla; si no, hay una audiencia | Pida ver la sala antes, cuando esté
vacía.
| 6 | La orden llega a las agencias, que sellan y más tarde destruyen sus archivos | Guarde dos copias
certificadas. Revise su historial al cabo de un año.

# Qué sirve de prueba

- Documentos oficiales, si los hay: una visa T, una carta de la policía, un expediente. No son obligatorios.
- El testimonio de una promotora, una enfermera, un maestro o un miembro del clero.
- Su propia declaración. Puede ser suficiente.

! Cuando se la conceden
Puede decir, sin mentir, que no le arrestaron ni condenaron por ese delito. Puede decirlo a un patrón, a un casero y
a una escuela.
> Un abogado de inmigración debe leer la petición <i>antes</i> de presentarla, porque las reglas federales son otras.

# Tres advertencias

- Hay que pedirlo en un plazo razonable después de salir o de haber buscado ayuda. El miedo, las heridas y la
seguridad de la familia son razones para haber esperado. Si pasaron años, pregunte igual.
- Nadie puede cobrarle un «trámite» por un formulario que es gratuito.
- No firme una declaración que no haya leído en su propio idioma.

# Por dónde empezar

Luz Legal Aid atiende el primer lunes de cada mes, sin cita, con un cuarto de juegos al lado. En otros lugares,
pregunte en el <b>1-888-373-7888</b> por un abogado que conozca la sección 236.14. Diga ese número: doscientos
treinta y seis, punto catorce.
""",
    sources=(
        "Código Penal de California, sección 236.14 (SB 823 de 2016). La oficina de ayuda legal es ficticia. Explica "
        "la ley; no es asesoría legal."
    ),
)
