"""The words of National's posters."""

from __future__ import annotations

from resources.demonstration.documents.placard import Placard

_HOTLINE = "1-888-373-7888"
_ADDRESS = "https://humantraffickinghotline.org/chat"

WORK_ENGLISH = Placard(
    brand="national",
    language="en-US",
    title="Your papers are yours: poster for workers",
    headline="Your papers are yours.\nSo is your pay.",
    lead=(
        "Nobody may keep your passport to make you work, threaten you with the police, or charge you a debt "
        "that doubles overnight."
    ),
    call="Talk it over with somebody who keeps it to themselves:",
    number=_HOTLINE,
    below="or text 233733",
    facts=(
        "Free, day and night",
        "In your language, with an interpreter",
        "You need not give your name",
        "Not the police, not immigration, not your boss",
        "Ask about wages, papers, housing or leaving safely",
    ),
    address=_ADDRESS,
    scan="Scan to chat in English or Spanish. Use a phone that nobody else reads.",
    foot=(
        "Demonstration poster of the invented Lantern Network; the hotline is real. Keeping somebody’s passport "
        "to make them work is a federal crime (18 U.S.C. 1592)."
    ),
)

WORK_SPANISH = Placard(
    brand="national",
    language="es-US",
    title="Sus papeles son suyos: cartel para personas trabajadoras",
    headline="Sus papeles son suyos.\nSu salario también.",
    lead=(
        "Nadie puede quitarle el pasaporte para obligarle a trabajar, amenazarle con la policía ni cobrarle una "
        "deuda que nunca mengua."
    ),
    call="Hable con alguien que guarda el secreto:",
    number=_HOTLINE,
    below="o envíe un mensaje de texto al 233733",
    facts=(
        "Gratis, de día y de noche",
        "En su idioma, con intérprete",
        "No tiene que decir su nombre",
        "No es la policía, ni inmigración, ni su jefe",
        "Pregunte por su sueldo, sus papeles, un techo o cómo salir sin peligro",
    ),
    address=_ADDRESS,
    scan="Escanee para chatear en español o inglés. Use un teléfono que nadie más revise.",
    foot=(
        "Cartel de demostración de Lantern Network, organización ficticia; la línea es real. Retener el pasaporte "
        "ajeno para obligar a trabajar es un delito federal (título 18 del Código de EE. UU., sección 1592)."
    ),
)

WORK_FRENCH = Placard(
    brand="national",
    language="fr",
    title="Vos papiers sont à vous : affiche pour les travailleurs",
    headline="Vos papiers sont à vous.\nVotre salaire aussi.",
    lead=(
        "Personne n’a le droit de garder votre passeport pour vous faire travailler, de vous menacer ou de vous "
        "imposer une dette sans fin."
    ),
    call="Parlez-en à quelqu’un qui garde le secret :",
    number=_HOTLINE,
    below="ou par SMS au 233733",
    facts=(
        "Gratuit, jour et nuit",
        "Dans votre langue, avec un interprète",
        "Vous n’avez pas à donner votre nom",
        "Ni la police, ni l’immigration, ni votre patron",
        "Salaire, papiers, logement, départ en sécurité : posez vos questions",
    ),
    address=_ADDRESS,
    scan="Scannez pour écrire en anglais ou en espagnol. Préférez un téléphone que personne d’autre ne consulte.",
    foot=(
        "Affiche de démonstration du Lantern Network, organisation fictive ; la ligne d’aide est réelle. Confisquer un "
        "passeport pour contraindre au travail est un crime fédéral (18 U.S.C. 1592)."
    ),
)

YOUTH_ENGLISH = Placard(
    brand="national",
    language="en-US",
    title="You can still tell someone: poster for young people",
    headline="You sent a picture.\nYou can still tell someone.",
    lead=(
        "Whoever threatens to share it is breaking the law. Do not pay, do not send more, do not delete the "
        "messages. Get an adult you trust."
    ),
    call="Report it, or ask how to get a picture taken down:",
    number="1-800-843-5678",
    below="report.cybertip.org",
    facts=(
        "Take screenshots, then block the account",
        "Take It Down can help with pictures from before you were 18",
        "Feeling that you cannot go on? Call or text 988",
        "It happens to boys and girls, and it can be stopped",
    ),
    address="https://takeitdown.ncmec.org",
    scan="Scan for Take It Down, a free service. Your picture never leaves your own device.",
    foot=(
        "Demonstration poster of the invented Lantern Network; the services are real. The number belongs to the "
        "National Center for Missing &amp; Exploited Children, whose CyberTipline passes reports on to law enforcement."
    ),
)

YOUTH_SPANISH = Placard(
    brand="national",
    language="es-US",
    title="Todavía puedes contarlo: cartel para jóvenes",
    headline="Mandaste una foto.\nTodavía puedes contarlo.",
    lead=(
        "Quien amenaza con difundirla comete un delito. No pagues, no mandes más, no borres los mensajes. "
        "Busca a una persona adulta de confianza."
    ),
    call="Denúncialo o pregunta cómo retirar una imagen:",
    number="1-800-843-5678",
    below="report.cybertip.org",
    facts=(
        "Guarda las pruebas y después bloquea la cuenta",
        "Take It Down ayuda con fotos de antes de cumplir 18",
        "¿Sientes que no puedes más? Llama o escribe al 988",
        "Les pasa a chicos y a chicas, y se puede parar",
    ),
    address="https://takeitdown.ncmec.org",
    scan="Escanea para ir a Take It Down, un servicio gratuito. Tu foto no sale de tu propio dispositivo.",
    foot=(
        "Cartel de demostración de Lantern Network, organización ficticia; los servicios son reales. El número es del "
        "National Center for Missing &amp; Exploited Children; CyberTipline comparte las denuncias con las autoridades."
    ),
)
