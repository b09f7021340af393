"""The words of Lantern Chicago's leaflets on the law of Illinois."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

SAFE_CHILDREN_ENGLISH = Leaflet(
    brand="chicago",
    kind="Legal guide",
    title="The Illinois Safe Children Act, explained",
    lead="Why a child in Illinois cannot be prosecuted for prostitution, and what has to happen instead",
    keywords=("Safe Children Act", "DCFS", "720 ILCS 5/11-14"),
    text="""
Until the summer of 2010 a girl of fifteen whom somebody sold in Chicago could be arrested, charged and sentenced for
it. The Illinois Safe Children Act, Public Act 96-1464, ended that on August 20, 2010. Illinois was among the first
states to write the sentence plainly: a child is not a prostitute.

# What the law says now

|| 30 70
| Section | In plain words
| 720 ILCS 5/11-14(d) | Whoever turns out to be under 18 is immune from prosecution for prostitution. Police may hold
a young person only for as long as it reasonably takes to find out.
| the same | The officer has to report to the Department of Children and Family Services (DCFS), which opens an
investigation within 24 hours. The young person is treated as a child who may have been harmed, under the Juvenile
Court Act.
| 720 ILCS 5/11-14.1 | Offering to pay for a sexual act is an offense of its own, <i>solicitation of a sexual
act</i>. It is more serious when the person solicited is under 18.
| 720 ILCS 5/11-14.4 | Whoever profits from a minor commits <i>promoting juvenile prostitution</i>.
| 720 ILCS 5/10-9 | Involuntary servitude, involuntary sexual servitude of a minor, and trafficking in persons. For a
minor and sexual servitude no force has to be shown.

# What it does not do

- It does not cover everything else a young person may have been made to do: carry, steal, recruit. Tell the public
defender early; that somebody was exploited can matter for those charges too.
- It does not pay for beds. A report opens a door, and behind it there must be a foster home or a program with a
place.
- It does not stop the day before the eighteenth birthday from being the last day of it. For adults there is another
way, clearing a record; ask us for our sheet.

# A night, step by step

+ An officer meets a girl in a car near a motel. She says that she is nineteen. He doubts it and finds out: sixteen.
+ No handcuffs for prostitution, and no charge of it. She may be taken into temporary protective custody.
+ He calls the state’s child abuse hotline, 1-800-252-2873, and reports.
+ Somebody asks her whether she is hungry and whom she would like to have called, and tells her what happens next.
+ Within a day an investigator comes. She may have an advocate with her.
+ The investigation turns to those who bought and those who sold.

! If you work with young people
Teachers, nurses, coaches, clergy and many others in Illinois are mandated reporters: a reasonable suspicion of abuse
is enough, and it has to be reported at once to 1-800-25-ABUSE (1-800-252-2873). Exploitation is abuse. You do not
investigate.
> For advice before or after: National Human Trafficking Hotline, 1-888-373-7888.

# For a letter or a hearing

“Illinois decided in 2010 that a child who is sold has committed no crime. I ask you to pay for what follows from
that: a bed tonight, an advocate tomorrow and a school on Monday.”
""",
    sources="Public Act 96-1464; 720 ILCS 5/10-9, 11-14, 11-14.1, 11-14.4; 325 ILCS 5. Not legal advice.",
)

SAFE_CHILDREN_SPANISH = Leaflet(
    brand="chicago",
    kind="Guía legal",
    title="La ley de Illinois que protege a menores",
    lead="La Illinois Safe Children Act: por qué a una menor no se la procesa por prostitución",
    language="es",
    keywords=("Safe Children Act", "DCFS"),
    text="""
Hasta el verano de 2010, en Chicago se podía arrestar y condenar a una muchacha de quince años a la que otra persona
vendía. La Illinois Safe Children Act (Public Act 96-1464) terminó con eso el 20 de agosto de 2010. Illinois fue uno
de los primeros estados en decirlo claro: una menor no es una prostituta.

# Lo que dice hoy la ley

|| 30 70
| Artículo | En palabras sencillas
| 720 ILCS 5/11-14(d) | A quien resulta tener menos de 18 años no se le puede procesar por prostitución. La policía
solo la puede retener el tiempo razonable para averiguarlo.
| el mismo | El agente tiene que avisar al Departamento de Servicios para Niños y Familias (DCFS), que abre una
investigación en 24 horas. Se trata a la joven como a una menor que pudo sufrir daño.
| 720 ILCS 5/11-14.1 | Ofrecer dinero por un acto sexual es delito, y es más grave si la otra persona es menor de 18
años.
| 720 ILCS 5/11-14.4 | Comete un delito quien se lucra con una persona menor.
| 720 ILCS 5/10-9 | Servidumbre involuntaria y trata de personas. Si se trata de una menor y de servidumbre sexual,
no hace falta probar la fuerza.

# Lo que la ley no hace

- No cubre todo lo demás que obligaron a hacer a una joven: llevar, robar, captar a otras. Díganlo pronto a su
defensora: haber sufrido explotación puede contar también ahí.
- No paga camas. Un aviso abre una puerta; detrás tiene que haber una familia o un programa con lugar.
- No sirve después de los 18 años. Para personas adultas hay otro camino, limpiar los antecedentes.

# Una noche, paso a paso

+ Un agente encuentra a una muchacha en un auto. Ella dice que tiene diecinueve años. Él lo duda y lo averigua:
dieciséis.
+ Ni esposas ni cargos por prostitución.
+ El agente llama a la línea estatal de maltrato infantil, 1-800-252-2873.
+ Alguien le pregunta si tiene hambre y a quién quiere que llamen, y le explica qué viene después.
+ En un día llega una investigadora. La joven puede tener a una defensora a su lado.
+ La investigación se dirige a quienes compraron y a quienes vendieron.

! Si usted trabaja con jóvenes
En Illinois, docentes, personal de salud, entrenadores y clero tienen el deber de avisar: basta una sospecha
razonable, y el aviso se hace de inmediato al 1-800-252-2873. No le toca investigar.
> Para orientación: Línea Nacional contra la Trata de Personas, 1-888-373-7888.
""",
    sources="Public Act 96-1464; 720 ILCS 5/10-9, 11-14, 11-14.1, 11-14.4; 325 ILCS 5. No es asesoría legal.",
)

RECORD = Leaflet(
    brand="chicago",
    kind="Legal guide",
    title="Clearing a record in Illinois",
    lead=(
        "For adults who were convicted of prostitution while they were being trafficked: section 116-2.1 in plain words"
    ),
    keywords=("vacatur", "725 ILCS 5/116-2.1", "criminal record"),
    text="""
A conviction goes on working long after the sentence is served. It answers for you when you apply for a job, an
apartment or a place at a nursing school. Illinois lets survivors of sex trafficking ask a court to take back certain
convictions. The law is section 116-2.1 of the Code of Criminal Procedure, 725 ILCS 5.

# What you ask for

You ask the court to <b>vacate</b> a conviction: to treat it as one that should not have been. That is more than
sealing, which only hides it, and different from a pardon, which forgives it. Nobody has to forgive you here.

# When it fits

[] The conviction is for prostitution, under state law or a town’s ordinance of the same kind.
[] You took part because you were a victim of trafficking, under the law of Illinois or of the United States.
[] You are safe enough now for court papers with your name in them, or a lawyer can ask the judge to protect it.

For other convictions, for example theft or drugs, there may be other ways: sealing, expungement, clemency. Bring
them all to the same meeting.

# How it goes

+ <b>Get your record.</b> You can ask for your own; a legal aid office does it with you.
+ <b>Write your statement.</b> What happened, and why it was not brought up in court at the time. Fear is a reason.
Not having been asked is a reason. You decide with the lawyer how much is needed; often it is less than you think.
+ <b>Add what supports it,</b> if there is anything: a letter from an advocate, a T visa, a hospital paper, another
person’s case.
+ <b>File the motion</b> with the court that convicted you. The prosecutor gets a copy and may agree.
+ <b>The hearing.</b> You may bring somebody. In many courts it takes less time than the bus ride.
+ <b>Afterward,</b> ask what happens to the copies: state police, county clerk, private companies that sell
background checks.

# What to ask a lawyer first

- Does this cost anything? (With legal aid it should not.)
- Will my immigration case be touched? Ask before filing, if you are not a citizen.
- Can my name be kept out of the public file?
- What do I answer next time when a form asks, “Have you ever been convicted?”

! A word from somebody who has done it
“I thought that they would make me prove that I was good. They asked whether I had been free to leave. That I could
answer.” (A member of the council of survivors; invented, like all our people.)
""",
    sources="725 ILCS 5/116-2.1; 720 ILCS 5/10-9 and 5/11-14. Draft, submitted for review. Not legal advice.",
)

PROCUREMENT = Leaflet(
    brand="chicago",
    kind="Model ordinance",
    title="A town that asks who made it",
    lead="Model ordinance on forced labor in municipal purchasing, with a note to the finance committee",
    keywords=("procurement", "forced labor", "municipality"),
    licence="CC0 1.0",
    text="""
! How to use this model
Replace what stands in [brackets]. The ordinance asks bidders for information and gives the buyer a reason to act on
it. It needs no new office. It is a model and not legal advice.

# An ordinance concerning forced labor in purchasing

<b>Whereas</b> federal law forbids importing goods made by forced labor (19 U.S.C. 1307), and Illinois law forbids
state agencies to buy them (30 ILCS 583); and <b>whereas</b> the [City/Village] of [Name] spends public money on
uniforms, paving stone, electronics and food whose makers it does not know;

<b>Now therefore</b> be it ordained by the [City Council/Board of Trustees]:

## Section 1. Definitions

“Forced labor” means all work or service exacted from any person under the menace of any penalty and for which the
person has not offered themselves voluntarily. “Listed goods” means goods that the United States Department of Labor
names in its List of Goods Produced by Child Labor or Forced Labor.

## Section 2. Disclosure

A bidder for a contract over $[25,000] that includes listed goods shall state, to the best of its knowledge after
reasonable inquiry, (a) in which country each such good was finished, (b) the name and place of the factory, and (c)
what it does to learn whether forced labor was used. “We do not know” is an admissible answer to (b). It shall be
given in writing.

## Section 3. Fees of workers

No contractor or subcontractor who works within the [City/Village] under a contract shall charge a worker a fee for
being recruited, or hold a worker’s passport or other papers.

## Section 4. Choice

Between bids that are otherwise equal within [two] percent, the purchasing officer may prefer the one with the fuller
disclosure. The reason is noted in the file.

## Section 5. Correction before exclusion

Where the officer learns of forced labor behind a good, the contractor has [60] days to present a plan that helps the
workers concerned. Only if there is none shall the contract be ended. A worker who reports in good faith shall suffer
no disadvantage.

## Section 6. Publication

Disclosures are published on the [City’s/Village’s] website with the contract.

# Note to the finance committee

|| 38 62
| Question | Answer
| What does it cost? | One form for each large contract. We suggest to try it for a year on uniforms and stone only.
| Will bids dry up? | Bidders for federal contracts already accept stricter terms (48 CFR 52.222-50), and those that
sell to retailers in California publish similar statements.
| Who checks? | The public, once it is published. A student newspaper has found more than many an auditor.
| Why not simply exclude? | Because workers lose first when a buyer walks away. Section 5 asks for a remedy before a
departure.
""",
    sources=(
        "19 U.S.C. 1307; 22 U.S.C. 7112; 30 ILCS 583; 48 CFR 52.222-50; ILO Forced Labour Convention, 1930 "
        "(No. 29), article 2; "
        "United Nations Guiding Principles on Business and Human Rights (2011)."
    ),
)
