"""The words of Lantern Chicago's leaflets about work in houses and hotels."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

HOUSE_ENGLISH = Leaflet(
    brand="chicago",
    kind="Fact sheet",
    title="You work in a house. You have rights.",
    lead="For nannies, housekeepers and caregivers in Illinois, with papers and without",
    keywords=("domestic workers", "wages", "820 ILCS 182"),
    text="""
Caring for a child, an old man or a home is work. The law of Illinois says so since January 1, 2017, in the Domestic
Workers’ Bill of Rights Act, 820 ILCS 182. These rights are yours also if you have no papers, if you live in the
house, or if you are paid in cash.

# What you are owed

[] At least the minimum wage, for every hour. An hour in which you must stay in the house and listen for the baby is
an hour of work.
[] One day of rest in each week, if you work for one family for 20 hours a week or more.
[] Time to eat on a long day.
[] No sexual harassment, by anyone in the family or by guests. You may complain to the state.
[] Your passport, your telephone and your bank card in your own hands.

# Write it down

In a small notebook that stays with you: the day, when you began, when you stopped, what you were paid. Nobody has to
sign it. A notebook kept day by day has won wages back many times.

# When it is more than a bad job

|| 50 50
| A bad job | Ask for help soon
| The pay is late. | There is no pay, because of a “debt”.
| They call you on your day off. | You may not go out alone, or not at all.
| They shout. | They threaten you, your family, or to call immigration.
| The room is small. | You sleep where you cannot close the door.
| They ask for a copy of your passport. | They keep the passport.

The right side may be forced labor. That is a crime against you, whatever you signed and however you came. You may
have a right to stay in the country, to your wages and to protection for your children.

! Whom to ask
National Human Trafficking Hotline: 1-888-373-7888, or text 233733. Day and night, in your language, confidential.
They are not immigration and not the police.
> You came with a family on an A-3, G-5 or B-1 visa? At the consulate you were to be given a leaflet about your
rights. It applies still.

# If you want to leave

Talk to the hotline first, if you can; they plan with you. Take papers, medicine and the notebook. Clothes can be
replaced. If you are in danger, call 911 and say the address first.
""",
    sources="820 ILCS 182; 820 ILCS 105; 820 ILCS 140; 18 U.S.C. 1589 and 1592; 8 U.S.C. 1375b. Not legal advice.",
)

HOUSE_SPANISH = Leaflet(
    brand="chicago",
    kind="Hoja informativa",
    title="Usted trabaja en una casa y tiene derechos",
    lead="Para niñeras, empleadas del hogar y cuidadoras en Illinois, con papeles y sin papeles",
    language="es",
    keywords=("trabajo del hogar", "salario", "820 ILCS 182"),
    text="""
Cuidar a un niño, a un anciano o un hogar es trabajo. Lo dice la ley de Illinois desde el 1 de enero de 2017
(Domestic Workers’ Bill of Rights Act, 820 ILCS 182). Estos derechos son suyos aunque no tenga papeles, aunque viva
en la casa y aunque le paguen en efectivo.

# Lo que le corresponde

[] El salario mínimo, por lo menos, por cada hora. La hora en que tiene que quedarse por si llora el bebé es una hora
de trabajo.
[] Un día de descanso a la semana, si trabaja 20 horas o más para una misma familia.
[] Tiempo para comer en una jornada larga.
[] Que nadie la acose, ni la familia ni sus visitas.
[] Su pasaporte, su teléfono y su tarjeta del banco, en sus propias manos.

# Apúntelo

En una libreta que no se separe de usted: el día, la hora en que empezó, la hora en que terminó, lo que le pagaron.
Nadie tiene que firmarla. Con libretas así se han recuperado muchos salarios.

# Cuando es más que un mal trabajo

|| 50 50
| Un mal trabajo | Pida ayuda pronto
| Pagan tarde. | No pagan, por una «deuda».
| La llaman en su día libre. | No la dejan salir sola, o no la dejan salir.
| Gritan. | La amenazan a usted o a su familia, o con llamar a inmigración.
| El cuarto es chico. | Duerme donde no puede cerrar la puerta.
| Le piden copia del pasaporte. | Se quedan con el pasaporte.

Lo de la derecha puede ser trabajo forzoso. Es un delito contra usted, firmara lo que firmara y llegara como llegara.
Puede que tenga derecho a quedarse en el país, a cobrar su salario y a que protejan a sus hijos.

! A quién preguntar
Línea Nacional contra la Trata de Personas: 1-888-373-7888, o un mensaje de texto al 233733. De día y de noche, en su
idioma, de forma confidencial. No son inmigración ni son la policía.

# Si quiere irse

Si puede, hable antes con la línea: hacen el plan con usted. Llévese los papeles, las medicinas y la libreta. La ropa
se repone. Si hay peligro, llame al 911 y diga primero la dirección.
""",
    sources="820 ILCS 182; 820 ILCS 105; 18 U.S.C. 1589 y 1592. No es asesoría legal.",
)

HOUSE_TAGALOG = Leaflet(
    brand="chicago",
    kind="Impormasyon",
    title="May karapatan ka sa trabaho mo sa bahay",
    lead="Para sa mga yaya, kasambahay at tagapag-alaga sa Illinois, may papeles man o wala",
    language="tl",
    keywords=("kasambahay", "sahod", "820 ILCS 182"),
    text="""
Trabaho ang mag-alaga ng bata, ng matanda o ng tahanan. Ganito ang sabi ng batas ng Illinois mula pa noong Enero 1,
2017 (Domestic Workers’ Bill of Rights Act, 820 ILCS 182). Sa iyo ang mga karapatang ito kahit wala kang papeles,
kahit doon ka nakatira at kahit cash ang bayad.

# Ang nararapat sa iyo

[] Hindi bababa sa minimum wage, para sa bawat oras. Oras ng trabaho ang oras na kailangan mong manatili sa bahay
para bantayan ang bata.
[] Isang araw ng pahinga bawat linggo, kung 20 oras o higit pa ang trabaho mo sa iisang pamilya.
[] Oras para kumain kapag mahaba ang araw.
[] Walang sinumang nambabastos o nanghihipo sa iyo, kapamilya man o bisita.
[] Hawak mo ang sarili mong pasaporte, telepono at bank card.

# Isulat mo

Sa maliit na kuwaderno na lagi mong dala, isulat ang petsa, kung kailan ka nagsimula, kung kailan ka natapos at kung
magkano ang ibinayad. Hindi ito kailangang pirmahan ng iba.

# Kapag higit pa ito sa masamang trabaho

|| 50 50
| Masamang trabaho | Humingi agad ng tulong
| Huli ang sahod. | Walang sahod, dahil daw sa “utang”.
| Tinatawagan ka sa araw ng pahinga. | Hindi ka pinapayagang lumabas nang mag-isa.
| Sumisigaw sila. | Tinatakot ka, o sinasabing tatawag sila sa immigration.
| Humihingi sila ng kopya ng pasaporte. | Hawak nila ang pasaporte mo.

Maaaring sapilitang paggawa ang nasa kanan. Krimen iyon laban sa iyo, anuman ang pinirmahan mo at paano ka man
dumating dito.

! Kanino magtatanong
National Human Trafficking Hotline: 1-888-373-7888, o mag-text sa 233733. Araw at gabi, sa wika mo, at kumpidensiyal.
Hindi sila immigration at hindi sila pulis.

# Kung gusto mong umalis

Kung kaya mo, makipag-usap muna sa hotline; tutulungan ka nilang magplano. Dalhin ang mga papeles, ang gamot at ang
kuwaderno. Kung may panganib, tumawag sa 911 at sabihin muna ang address.
""",
    sources="820 ILCS 182; 18 U.S.C. 1589 at 1592. Hindi ito payong legal.",
)

HOTEL = Leaflet(
    brand="chicago",
    kind="Toolkit",
    title="The night desk",
    lead="Training in four short shifts for hotels and motels in Illinois, with a plan to fill in",
    keywords=("hotel", "training", "820 ILCS 95"),
    text="""
Since June 1, 2020, lodging businesses in Illinois must train their staff to recognize trafficking and to know what
to do: the Lodging Services Human Trafficking Recognition Training Act, 820 ILCS 95. A film with a quiz meets the
letter of it. These four conversations of fifteen minutes are for houses that want more. Check the current text of
the act for how often and whom you must train.

# Shift one: What we are looking at

Two people in your house may be trafficked: a guest, or the woman who was sent by the cleaning company. Read aloud
what force, fraud and coercion mean. Then each says one thing that they have noticed at work and never mentioned.

# Shift two: Signs, and what they are not

|| 26 37 37
| Where | May be a sign | Is no sign
| Front desk | Pays in cash day by day; one person speaks for another and holds her papers | A young woman alone,
with one bag
| Hallway | Many short visits to one room; somebody sits in a car and counts | A couple of different ages or colors
| Housekeeping | Room refused for days, towels asked for at the door; bottles, cards, lists | An untidy room
| Back of house | An agency worker who may not speak, is brought and fetched, does not know what she earns | An accent

The right column exists because guests have been reported for traveling with their adopted child. If what you see is
a kind of person, stop. If it is control, go on.

# Shift three: What each of us does

+ <b>Do not</b> confront anybody, knock with a pretext, or follow a car.
+ <b>Do</b> write down room, time, plate and what you saw, in plain words.
+ <b>Tell</b> the manager on duty. If she is the problem, tell the hotline.
+ <b>Call</b> 911 if somebody is being hurt, or if a child is concerned. Else call 1-888-373-7888 and ask what to do.
+ <b>Be kind</b> to the guest. “Breakfast goes until eleven, if you sleep late” is a sentence that has been
remembered.

# Shift four: Our own house

[] Agency contracts say that workers keep their papers and pay no fee.
[] The notice hangs inside the staff restroom, not only in the lobby.
[] Whoever reports in good faith is thanked, also when it was nothing.
[] The night clerk is never alone with the decision: the manager’s telephone is on.

_1 Manager on duty, telephone:

_1 Nearest service for survivors, telephone:

_1 Trained on, by whom (keep the list of names with the personnel files):
""",
    sources="820 ILCS 95; 775 ILCS 50; 22 U.S.C. 7102.",
)
