"""The words of National's timeline of federal law and its guide to the act of 2014."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

TIMELINE = Leaflet(
    brand="national",
    kind="Report",
    title="From 1865 to today: a timeline of federal law",
    lead="What Congress and the courts have done about forced labor and trafficking, and what each step left open",
    keywords=("timeline", "Thirteenth Amendment", "TVPA", "JVTA"),
    text="""
Nobody invented the fight against trafficking in the year 2000. This timeline is for people who speak at hearings and
in classrooms and want to say what came before, in the right order. Each entry names the law so that you can look it
up.

|| 12 34 54
| Year | Step | What it did, and what it left open
| 1865 | Thirteenth Amendment | Abolished slavery and involuntary servitude “except as a punishment for crime”. The
exception has been argued about ever since.
| 1867 | Anti-Peonage Act | Forbade holding people to work off a debt. It is still in force, as 18 U.S.C. 1581.
| 1910 | White-Slave Traffic Act (Mann Act) | Made it a crime to take a woman or girl across a state line for
prostitution “or any other immoral purpose”. The last words were used against consenting couples, and against Black
men in particular.
| 1930 | Tariff Act, section 307 | Closed the ports to goods made by forced labor, with an exception for goods that
the country could not make enough of itself. That exception stood until 2016.
| 1988 | United States v. Kozminski | The Supreme Court read involuntary servitude as physical or legal force only.
Pressure on the mind did not count. Congress answered twelve years later.
| 2000 | Trafficking Victims Protection Act, Public Law 106-386 | Defined severe forms of trafficking, made forced
labor by threats a crime, created the T visa and benefits.
| 2003 | First reauthorization, Public Law 108-193 | Let survivors sue those who had trafficked them.
| 2008 | William Wilberforce reauthorization, Public Law 110-457 | Protected children who arrive alone, widened civil
claims to those who knowingly benefit.
| 2013 | Reauthorization as part of the Violence Against Women Reauthorization Act, Public Law 113-4 | Renewed the
programs; among other things, aimed at the theft of passports and papers.
| 2014 | Preventing Sex Trafficking and Strengthening Families Act, Public Law 113-183 | Told child welfare agencies
to look for, count and serve children who are trafficked or at risk.
| 2015 | Justice for Victims of Trafficking Act, Public Law 114-22 | Put buyers of sex from trafficked people beside
the sellers in the law, added a special assessment of $5,000 on convicted persons who can pay, and created an
advisory council of survivors.
| 2016 | Trade Facilitation and Trade Enforcement Act, Public Law 114-125 | Ended the exception of 1930.
| 2018 | Allow States and Victims to Fight Online Sex Trafficking Act, Public Law 115-164 | Narrowed the immunity of
websites. Many survivors and sex workers say that it made their lives more dangerous; others had asked for it.
| 2021 | Uyghur Forced Labor Prevention Act, Public Law 117-78 | Presumes that goods from one region of China were
made by forced labor unless the importer shows otherwise.

# Four threads to pull in a talk

- <b>From force to pressure.</b> Courts once looked for chains. The law now looks at what a reasonable person in the
same position would have felt able to do.
- <b>From offender to person.</b> For most of a century the woman in a Mann Act case could be charged as well. Since
2000 the law’s first sentence names the protection of victims among its purposes.
- <b>From the border to the shelf.</b> What is bought here is now a legal question, and no longer one of taste only.
- <b>From about to with.</b> The survivors’ advisory council of 2015 was the first to give people with experience a
standing seat in federal policy.

! How to use this in a lesson
Cut the rows apart, take away the years and let groups of four put them in order. Ask each group which row they would
have voted against, and why somebody did.
""",
    sources=(
        "U.S. Constitution, amendment XIII; 18 U.S.C. chapters 77 and 117; 19 U.S.C. 1307; United States v. Kozminski, "
        "487 U.S. 931 (1988); the public laws named, at congress.gov."
    ),
)

FOSTER_CARE = Leaflet(
    brand="national",
    kind="Legal guide",
    title="What the act of 2014 asks of foster care",
    lead="The Preventing Sex Trafficking and Strengthening Families Act for foster parents and volunteers",
    keywords=("foster care", "Public Law 113-183", "missing children"),
    text="""
A child who has been moved often, who has few adults to call and who turns eighteen with nowhere to go is a child to
whom a stranger’s promise sounds good. Congress said so in the Preventing Sex Trafficking and Strengthening Families
Act of 2014, Public Law 113-183. It gives state agencies duties. You can ask whether they are met.

# Five duties

|| 28 72
| Duty | What it means on a Tuesday
| <b>Look</b> | The agency has written procedures to identify young people in its care, or under its supervision, who
are victims of sex trafficking or at risk. Somebody was trained in them.
| <b>Write down and serve</b> | What was found is documented, and the young person is offered services that fit.
| <b>Report within a day</b> | When the agency learns that a young person is a victim, it tells law enforcement
within 24 hours. When one goes missing, it tells law enforcement and the National Center for Missing & Exploited
Children within 24 hours.
| <b>Find out why</b> | When a young person comes back after running away, somebody asks what made them leave and
whether they were harmed while away, and acts on the answer.
| <b>Let them be young</b> | Foster parents may decide about sleepovers, sports and field trips as a careful parent
would. The law calls it the reasonable and prudent parent standard.

The last one may look out of place. It is not. A fourteen-year-old who needs a signature from the county in order to
go to a birthday party learns to leave through the window.

# What a foster parent can ask the caseworker

+ Who in your office is trained to recognize trafficking, and when may I call that person?
+ If she is missing at ten tonight, whom do I call first, and who calls the national center?
+ What will happen when she comes back? Who will talk with her, and may I be there?
+ Which decisions are mine under the prudent parent standard? May I have that in writing?
+ Who helps him to get his birth certificate, his Social Security card and his health records before he leaves care?

For the last question, too, there is an answer in the act: a young person who leaves care at 18 or older, after at
least six months in it, must be given these papers.

# What you can do without anybody’s leave

- Learn the names of three friends, and feed them.
- When he comes back after a night away, say first: “I am glad that you are here. Are you hungry?” Ask later.
- Keep the rules about telephones in the open. Searching in secret teaches hiding.
- Teach the price of things. A boyfriend who pays for nails, shoes and a telephone is buying something.

! If a young person is missing now
Call 911, and tell the caseworker. Then call the National Center for Missing & Exploited Children, 1-800-843-5678, at
any hour. You do not have to wait a day, whatever films say.
> For advice about a worry that is smaller than that, the National Human Trafficking Hotline is at 1-888-373-7888.
""",
    sources="Public Law 113-183, title I; 42 U.S.C. 671(a)(9), (10), (34) and (35), 675(5)(I), 675(10).",
)
