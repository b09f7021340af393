"""Lantern Milwaukee’s words about a roof: a furnished room, and a letter to a landlord."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

ROOM = Leaflet(
    brand="milwaukee",
    kind="Toolkit",
    title="A room until summer",
    lead=(
        "How a congregation or a family can lend a furnished room to somebody who is leaving, without becoming her "
        "landlord or her savior"
    ),
    keywords=("housing", "congregation", "host"),
    text="""
Our night shelter can offer a mat and a locker. Between the mat and a lease of one’s own lie, as a rule, four to
nine months. A room fills them. In five winters our partners have placed people in fourteen such rooms; this is what
hosts and guests would do again.

# First, three honest questions

+ Can everybody in the house live with not knowing the story?
+ Is there a lock on the inside of that door, and can you bear it being used?
+ What happens in month seven? If the answer is “we’ll see”, say so at the beginning.

Two yeses and an honest “we’ll see” are enough.

# Who does what

|| 26 74
| Who | Task
| The service for survivors | Chooses, together with the guest. Has a caseworker on call at all hours. Pays a
small sum for heat.
| The guest | Lives. Pays nothing for the first two months, then what was agreed, if anything.
| The host | Room, key, respect. Is not a counselor, driver or detective.
| The congregation | Furniture, a pool for repairs, a meal on Sundays if wanted. Does not visit in groups.

# The room

[] A door that locks from inside, and a second key that only the guest gives away
[] Bed, lamp, desk, curtain that closes, a mirror, a hook, a chair for a visitor
[] Sheets that are new and not white, bought and not collected
[] A shelf in the refrigerator, a shelf in the bath
[] The address of the house, the bus lines and the password of the network on one card
[] No Bible on the bed, no welcome banner, no photographs on the internet

# The first week

Say the rules of the house in five sentences. Ask for hers. Don’t cook her favorite dish, since she may not know yet
what that is. Show how the heating works. Leave a light on in the corridor for as long as she wants it. Expect that
she sleeps at odd hours, eats standing up, forgets appointments, or polishes your whole kitchen at three in the
morning. None of it is about you.

# Safety

- Her address is nobody’s business. Teach the children one sentence: “A friend is staying with us.”
- If somebody stands at the door and asks for her, you don’t know anybody of that name. Close it, call the
caseworker, then 911 if he stays.
- The caseworker makes the plan for bad days before there is one.

! When it doesn’t work
Sometimes it doesn’t. Someone smokes, someone lies, someone misses the noise. Call the caseworker early and say it
without blame. Guests have moved on after nine days and sent a card from their own kitchen a year later.

# Month by month

|| 18 82
| Month | A good question
| 1 | “What should we stop doing?”
| 3 | “Who else ought to have the number of this house?”
| 5 | “Shall we look at the lease form together, or would you like the caseworker to?”
| 7 | “What goes with you?” (The lamp, mostly.)
""",
    sources=(
        "Talks with hosts, guests and Third Street Night Shelter; names and numbers are invented for the demonstration."
    ),
)

LANDLORD = Leaflet(
    brand="milwaukee",
    kind="Template",
    title="A letter to a landlord",
    lead=(
        "When the credit report is thin and the rental history has a hole in it: a letter that asks for a lease "
        "without telling a life"
    ),
    licence="CC0 1.0",
    keywords=("housing", "letter", "lease"),
    text="""
Landlords like a payslip, a reference and seven years of addresses. Someone who was controlled by another person
often has none of these. This letter offers other things that a landlord may trust. Copy it, cross out what doesn’t
fit, and have somebody from your service sign the second page.

# The letter

! To copy
Dear [name],
> I would like to rent the apartment at [address]. I have seen it on [day] and like [one thing: the light, the
stairs, the bus].
> You will find that I have no rental history for the years [ ] to [ ]. For personal reasons I did not live under my
own name and could not hold a lease. That is over. I do not wish to go into it, and I would be grateful if you did
not ask.
> What I can show you: I have worked at [employer] since [month] and earn $[amount] a week. I have paid $[amount] a
month for my present room since [month], on time; [name] will confirm it. I have savings for the deposit.
> If it would help, [organization] is prepared to [be a contact during the first year / guarantee the first three
months / pay a larger deposit].
> I am quiet, I cook with onions, and I water plants.
> Sincerely,
> [name, telephone]

# The second page, by a service or a congregation

! To copy
We have known [name] since [month]. [She/He] has kept every appointment and every agreement about money with us. If
a question comes up, please call [name] at [number] on weekdays; we answer the same day. We are not a party to the
lease and do not share any information about our clients beyond this letter.

# Five hints

- Never write “victim” or “trafficking” into an application. It stays in a file.
- Offer what is concrete: an amount, a date, a name. Adjectives don’t reassure anybody.
- Ask to see the smoke detectors. It shows that you intend to live there.
- If you are turned down, ask for the reason in writing. Federal law requires a notice when a report on your credit
or your tenancy was the reason, and you may then see that report free of charge.
- Photograph every room on the first day, with the date, and send the pictures to yourself.

# When an old debt is not yours

Rent, telephone and card debts that somebody made in your name because he controlled you can often be struck from a
credit report. A federal rule in force since 2022 lets survivors of trafficking ask for that with a document from a
government body, a court, or an organization authorized by one. An adviser should help: the form must be right the
first time.
""",
    sources=(
        "Fair Credit Reporting Act, 15 U.S.C. 1681m; Debt Bondage Repair Act (15 U.S.C. 1681c-3) and 12 CFR 1022.142. "
        "No legal advice."
    ),
)

LANDLORD_ES = Leaflet(
    brand="milwaukee",
    kind="Plantilla",
    title="Una carta para el casero",
    lead=(
        "Cuando el historial de crédito es corto y faltan años de alquiler: una carta que pide un contrato sin contar "
        "una vida"
    ),
    language="es",
    licence="CC0 1.0",
    keywords=("vivienda", "carta", "alquiler"),
    text="""
A los caseros les gusta ver un talón de pago, una referencia y siete años de domicilios. Quien vivió bajo el control
de otra persona muchas veces no tiene nada de eso. Esta carta ofrece otras cosas en las que un casero puede confiar.
Cópiela, tache lo que no venga al caso y pida que alguien de su organización firme la segunda hoja.

# La carta

! Para copiar
Estimado/a [nombre]:
> Me gustaría alquilar el apartamento de [dirección]. Lo vi el [día] y me gusta [una cosa: la luz, la escalera, el
autobús].
> Verá que no tengo historial de alquiler entre los años [ ] y [ ]. Por motivos personales no vivía con mi propio
nombre ni podía firmar un contrato. Eso ya terminó. Prefiero no entrar en detalles y le agradecería que no me los
pidiera.
> Lo que sí puedo mostrarle: trabajo en [empresa] desde [mes] y gano $[cantidad] por semana. Pago $[cantidad] al mes
por mi cuarto desde [mes], siempre a tiempo; [nombre] lo confirmará. Tengo ahorrado el depósito.
> Si le sirve, [organización] está dispuesta a [ser un contacto durante el primer año / garantizar los tres primeros
meses / pagar un depósito mayor].
> Soy una persona tranquila, cocino con cebolla y riego las plantas.
> Atentamente,
> [nombre, teléfono]

# La segunda hoja, de una organización o congregación

! Para copiar
Conocemos a [nombre] desde [mes]. Ha cumplido con todas las citas y con todos los acuerdos de dinero que tuvo con
nosotros. Si surge alguna pregunta, llame a [nombre] al [número] entre semana; contestamos el mismo día. No somos
parte del contrato ni damos más información que la de esta carta.

# Cinco consejos

- Nunca escriba «víctima» ni «trata» en una solicitud. Se queda en un expediente.
- Ofrezca lo concreto: una cantidad, una fecha, un nombre. Los adjetivos no tranquilizan a nadie.
- Pida ver los detectores de humo. Demuestra que piensa vivir allí.
- Si le rechazan, pida el motivo por escrito. La ley federal obliga a avisar cuando la causa fue un informe de
crédito o de inquilino, y entonces puede ver ese informe gratis.
- Fotografíe cada cuarto el primer día, con la fecha, y mándese las fotos.

# Cuando una deuda vieja no es suya

Las deudas de renta, teléfono o tarjeta que alguien hizo a su nombre porque le controlaba muchas veces se pueden
borrar del informe de crédito. Una norma federal vigente desde 2022 permite a sobrevivientes de la trata pedirlo con
un documento de una autoridad, de un tribunal o de una organización autorizada por una de ellas. Pida ayuda a un
asesor: el formulario debe estar bien desde la primera vez.
""",
    sources=(
        "Ley de Informe Justo de Crédito, 15 U.S.C. 1681m; Debt Bondage Repair Act (15 U.S.C. 1681c-3) y 12 CFR "
        "1022.142. No es asesoría legal."
    ),
)
