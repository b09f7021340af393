"""The words of National's leaflets on listening, on safe devices and on speakers."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

LISTENING_ENGLISH = Leaflet(
    brand="national",
    kind="Video: transcript and discussion guide",
    title="When somebody tells you",
    lead="Transcript of a film of six minutes, with questions for a group that has just watched it",
    keywords=("listening", "disclosure", "discussion guide"),
    text="""
Two actors play both scenes; nobody in the film tells a story of their own. Stop after the first scene and let people
say what they saw before you go on. If somebody leaves the room, one of the hosts goes along and asks nothing.

# Transcript

## Scene one. A break room. Dana is at the microwave; Iris sits down.

<b>Iris:</b> Can I ask you something? The man I live with. He keeps my bank card. He says it’s so we don’t waste
money.<br/> <b>Dana:</b> What? That’s trafficking. I saw a thing about it. You have to call the police.<br/>
<b>Iris:</b> No, it’s not like that.<br/>
<b>Dana:</b> Does he hit you? Does he make you do things? You can tell me.<br/>
<b>Iris:</b> Forget it.<br/>
<b>Dana:</b> I’m going to call for you. You’ll thank me.<br/>
<i>Iris takes her cup and leaves. The microwave rings.</i>

## Scene two. The same room, the same cup.

<b>Iris:</b> Can I ask you something? The man I live with. He keeps my bank card. He says it’s so we don’t waste
money.<br/> <b>Dana:</b> Thank you for telling me. How is that for you?<br/>
<b>Iris:</b> I don’t know. I asked for it on Friday, for shoes for work, and he laughed.<br/>
<b>Dana:</b> It’s your card.<br/>
<b>Iris:</b> Yes. <i>(A silence.)</i> Everything he paid for, I owe him. He writes it down.<br/>
<b>Dana:</b> That sounds heavy. I’d like to help, if you want help, and I don’t want to do anything behind your back.
Is it all right to talk here?<br/>
<b>Iris:</b> For five minutes.<br/>
<b>Dana:</b> There’s a number. They don’t call anybody unless you want them to. You could use my phone, or we could
look up together what they do. Or we just eat lunch tomorrow.<br/>
<b>Iris:</b> Lunch.<br/>
<b>Dana:</b> Lunch it is. Twelve?

# What Dana does in the second scene

|| 40 60
| She says | What it does
| “Thank you for telling me.” | Answers the courage, not the facts.
| “How is that for you?” | Lets Iris give it a name, or none.
| “It’s your card.” | States one plain right and accuses nobody.
| “I don’t want to do anything behind your back.” | Gives back what has been taken: a say.
| “Or we just eat lunch tomorrow.” | Makes no a possible answer and keeps the door open.

# Questions for the group

+ At which word does Iris close the door in scene one? Not everybody will choose the same.
+ Is this trafficking? What would you have to know? Who needs to decide it, and when?
+ Dana does not know what to do. How can you tell that she is helpful all the same?
+ What would change if Iris were fifteen?
+ Which of Dana’s sentences could you say? Say it aloud to your neighbor, in your own words.

! If Iris were fifteen
Then adults who work with children, such as teachers and nurses, must make a report in every state, and must not
promise to keep it secret. Say so early and kindly: “I will have to tell one person whose work it is to help. I will
tell you before I do.”
> In danger: 911. For advice at any hour: 1-888-373-7888, the National Human Trafficking Hotline, or text 233733.
""",
)

LISTENING_SPANISH = Leaflet(
    brand="national",
    kind="Video: transcripción y guía",
    title="Cuando alguien te lo cuenta",
    lead="Transcripción de una película de seis minutos, con preguntas para el grupo que la acaba de ver",
    language="es",
    keywords=("escuchar", "guía de conversación"),
    text="""
Dos actrices representan ambas escenas; nadie cuenta su propia historia. Detengan la película después de la primera
escena y dejen que la gente diga lo que vio. Si alguien sale de la sala, una persona del equipo la acompaña sin
preguntar.

# Transcripción

## Escena uno. Una sala de descanso. Dana está junto al microondas; Iris se sienta.

<b>Iris:</b> ¿Te puedo preguntar algo? El hombre con el que vivo se queda con mi tarjeta del banco. Dice que es para
no malgastar.<br/>
<b>Dana:</b> ¿Qué? Eso es trata. Lo vi en un programa. Tienes que llamar a la policía.<br/>
<b>Iris:</b> No, no es así.<br/>
<b>Dana:</b> ¿Te pega? ¿Te obliga a hacer cosas? A mí me lo puedes decir.<br/>
<b>Iris:</b> Olvídalo.<br/>
<b>Dana:</b> Voy a llamar yo. Me lo vas a agradecer.<br/>
<i>Iris toma su taza y se va. Suena el microondas.</i>

## Escena dos. La misma sala, la misma taza.

<b>Iris:</b> ¿Te puedo preguntar algo? El hombre con el que vivo se queda con mi tarjeta del banco. Dice que es para
no malgastar.<br/>
<b>Dana:</b> Gracias por contármelo. ¿Y tú cómo lo llevas?<br/>
<b>Iris:</b> No sé. El viernes se la pedí, para unos zapatos del trabajo, y se rió.<br/>
<b>Dana:</b> La tarjeta es tuya.<br/>
<b>Iris:</b> Sí. <i>(Silencio.)</i> Todo lo que pagó se lo debo. Lo va apuntando.<br/>
<b>Dana:</b> Eso pesa. Me gustaría ayudarte, si quieres, y no voy a hacer nada a tus espaldas. ¿Podemos hablar
aquí?<br/> <b>Iris:</b> Cinco minutos.<br/>
<b>Dana:</b> Hay un número. No avisan a nadie si tú no quieres. Puedes usar mi teléfono, o miramos juntas qué hacen. O
simplemente almorzamos mañana.<br/>
<b>Iris:</b> Almorzamos.<br/>
<b>Dana:</b> Hecho. ¿A las doce?

# Preguntas para el grupo

+ ¿Con qué palabra se cierra la puerta en la primera escena?
+ ¿Es trata? ¿Qué habría que saber? ¿A quién le toca decidirlo, y cuándo?
+ Dana no sabe qué hacer. ¿En qué se nota que ayuda de todos modos?
+ ¿Qué cambiaría si Iris tuviera quince años?
+ ¿Cuál de las frases de Dana podrías decir tú? Dísela en voz alta a quien tienes al lado.

! Si Iris tuviera quince años
Quien trabaja con menores, como docentes y personal de enfermería, tiene que avisar en cualquier estado y no debe
prometer que guardará el secreto. Díganlo
pronto y con cariño: «Se lo tendré que contar a una persona cuyo trabajo es ayudar. Te avisaré antes».
> En peligro: 911. Para orientación a cualquier hora: 1-888-373-7888, o un mensaje de texto al 233733.
""",
)

DEVICES_ENGLISH = Leaflet(
    brand="national",
    kind="Fact sheet",
    title="A phone that is yours again",
    lead="A careful order of steps for people whose telephone may be watched",
    keywords=("phone safety", "location sharing", "accounts"),
    text="""
! First of all
If somebody controls your telephone, changing it suddenly can tell them that you are leaving. Read this on a library’s
computer or a friend’s device, and plan with an advocate before you switch anything off. The National Human
Trafficking Hotline, 1-888-373-7888, can put you in touch with one.

# Signs that it is watched

They know where you were or what you wrote. The battery empties quickly for no reason. There is an application that
you did not install. You were given the telephone, or made to share its code. Each of these can have a harmless cause;
together they are worth a plan.

# Before you leave: change nothing, prepare everything

[] Find one device that they have never touched, and use it for everything below.
[] On it, make a new e-mail address that does not contain your name. Do not connect it to the old telephone.
[] Write the three numbers that you need on paper. Most of us know none by heart.
[] Photograph your papers, or have an advocate keep copies.
[] Note which accounts matter: bank, health, school, immigration, your children’s school.

# On the day

[] Leave the watched telephone behind, or switch it off where you would normally be. Ask the advocate which is safer
for you.
[] Take the charger and the paper, whatever else you leave.
[] Do not sign in to an old account from the new place until the steps below are done.

# Afterward, in this order

+ From the safe device, change the password of your e-mail first: whoever reads your e-mail can reset all the others.
+ Look at “devices” or “sessions” in the account’s settings and sign all others out.
+ Change the recovery telephone number and the secret questions. Answer them with nonsense that only you know.
+ Turn on the second step at sign-in, with an application and not with a text message to the old number.
+ Then bank, health, and social media, one a day if that is enough.
+ Look through bags, toys and the car for small trackers. Both large makers of phones warn of strange ones nearby.
+ Ask friends not to tag you, and family not to share the new number, not even with a good intention.

# What you might want to keep

Threats in writing are evidence. Before you delete an account, photograph the messages with another device so that the
sender, the date and the hour can be seen. An advocate can keep the pictures for you.

## In a shelter or a program

Nobody should have to hand over a telephone to get a bed. If a program asks for it, you may ask why, for how long, and
where it is kept.
""",
)

DEVICES_SPANISH = Leaflet(
    brand="national",
    kind="Hoja informativa",
    title="Un teléfono que vuelve a ser suyo",
    lead="Pasos, en un orden prudente, para quien cree que alguien vigila su teléfono",
    language="es",
    keywords=("seguridad del teléfono", "cuentas", "ubicación"),
    text="""
! Antes que nada
Si alguien controla su teléfono, un cambio repentino puede delatar que usted piensa irse. Lea esto en la computadora
de una biblioteca o en el aparato de una amistad, y haga un plan con una persona defensora antes de desactivar nada.
La Línea Nacional contra la Trata de Personas, 1-888-373-7888, le puede poner en contacto con una.

# Señales de vigilancia

Saben dónde estuvo o qué escribió. La batería se agota sin motivo. Hay una aplicación que usted no instaló. Le
regalaron el teléfono o le exigieron la clave. Cada señal puede tener una causa inocente; juntas merecen un plan.

# Antes de irse: no cambie nada, prepárelo todo

[] Busque un aparato que esa persona nunca haya tocado y úselo para todo lo que sigue.
[] Abra allí un correo nuevo que no lleve su nombre. No lo conecte con el teléfono viejo.
[] Apunte en papel los tres números que necesita.
[] Fotografíe sus documentos o pida que alguien de confianza guarde copias.
[] Anote qué cuentas importan: banco, salud, escuela, inmigración.

# El día

[] Deje atrás el teléfono vigilado, o apáguelo donde usted suele estar. Pregunte qué es más seguro en su caso.
[] Llévese el papel y el cargador, pase lo que pase.
[] No entre en cuentas viejas desde el lugar nuevo hasta haber hecho lo que sigue.

# Después, en este orden

+ Desde el aparato seguro, cambie primero la contraseña del correo: quien lee su correo puede cambiar todas las demás.
+ En los ajustes, busque «dispositivos» o «sesiones» y cierre las que no sean suyas.
+ Cambie el número de recuperación y las preguntas secretas. Responda con disparates que solo usted conozca.
+ Active el segundo paso al entrar, con una aplicación y no con un mensaje al número viejo.
+ Siga con el banco, la salud y las redes sociales, uno al día si con eso basta.
+ Revise bolsos, juguetes y el auto por si hay rastreadores pequeños.

# Lo que conviene guardar

Las amenazas por escrito son pruebas. Antes de borrar una cuenta, fotografíe los mensajes con otro aparato, de modo
que se vean el remitente, la fecha y la hora.
""",
)
