"""The library's vocabulary: topics, which National keeps, and the lists of tags, audiences and licences."""

from __future__ import annotations

from resources.demonstration.content.shapes import TopicContent

TOPICS = (
    TopicContent(
        handle="sex-trafficking",
        label="Sex trafficking",
        label_es="Trata con fines de explotación sexual",
        definition=(
            "Causing somebody to take part in a commercial sex act by force, fraud or coercion, or causing "
            "anybody under 18 to do so by any means at all."
        ),
        definition_es=(
            "Hacer que una persona participe en un acto sexual comercial mediante fuerza, fraude o coacción, "
            "o que participe una persona menor de 18 años, por cualquier medio."
        ),
        alternatives=("commercial sexual exploitation", "CSEC"),
        alternatives_es=("explotación sexual comercial",),
    ),
    TopicContent(
        handle="labor-trafficking",
        label="Labor trafficking",
        label_es="Trata con fines de explotación laboral",
        definition=("Obtaining a person’s work or services by force, fraud or coercion, in any trade and at any age."),
        definition_es=(
            "Obtener el trabajo o los servicios de una persona mediante fuerza, fraude o coacción, en "
            "cualquier oficio y a cualquier edad."
        ),
        alternatives=("labour trafficking", "forced labor", "debt bondage"),
        alternatives_es=("trabajo forzoso", "servidumbre por deudas"),
    ),
    TopicContent(
        handle="children-and-youth",
        label="Children and youth",
        label_es="Niñez y juventud",
        definition=("How people under 18 are drawn into exploitation, and what the adults around them can do early."),
        definition_es=(
            "Cómo se atrae a las personas menores de 18 años a la explotación y qué pueden hacer a tiempo "
            "los adultos que las rodean."
        ),
        alternatives=("minors", "teenagers"),
        alternatives_es=("menores", "adolescentes"),
    ),
    TopicContent(
        handle="online-safety",
        label="Online safety",
        label_es="Seguridad en línea",
        definition=(
            "Recognizing grooming, sextortion and false job offers on the internet, and keeping devices and "
            "accounts safe."
        ),
        definition_es=(
            "Reconocer en internet la captación de menores, la sextorsión y las ofertas falsas de empleo, y "
            "proteger dispositivos y cuentas."
        ),
        alternatives=("internet safety", "grooming", "sextortion"),
        alternatives_es=("seguridad en internet", "sextorsión"),
    ),
    TopicContent(
        handle="help-for-survivors",
        label="Help for survivors",
        label_es="Ayuda para sobrevivientes",
        definition=(
            "Housing, health care, legal help, work and company for people who were trafficked, at their own pace."
        ),
        definition_es=(
            "Vivienda, salud, ayuda legal, trabajo y compañía para las personas que fueron víctimas de "
            "trata, a su propio ritmo."
        ),
        alternatives=("victim services", "shelter"),
        alternatives_es=("servicios para víctimas", "refugio"),
    ),
    TopicContent(
        handle="recognizing-trafficking",
        label="Recognizing trafficking",
        label_es="Reconocer la trata",
        definition=(
            "Signs that somebody may be controlled by another person, and how to respond without raising the danger."
        ),
        definition_es=(
            "Señales de que otra persona puede estar controlando a alguien, y cómo responder sin aumentar el peligro."
        ),
        alternatives=("red flags", "warning signs"),
        alternatives_es=("señales de alerta",),
    ),
    TopicContent(
        handle="demand",
        label="Demand",
        label_es="Demanda",
        definition="Why people buy sex or goods made by forced labor, and what makes them stop.",
        definition_es=(
            "Por qué se compra sexo o productos hechos con trabajo forzoso, y qué hace que se deje de comprar."
        ),
        alternatives=("buyers",),
        alternatives_es=("compradores",),
    ),
    TopicContent(
        handle="supply-chains",
        label="Supply chains",
        label_es="Cadenas de suministro",
        definition=(
            "What companies must tell, and what buyers can ask, about forced labor behind the goods on the shelf."
        ),
        definition_es=(
            "Qué deben informar las empresas, y qué pueden preguntar los compradores, sobre el trabajo "
            "forzoso detrás de los productos."
        ),
        alternatives=("ethical sourcing", "forced labor in products"),
        alternatives_es=("cadena de suministro", "compras responsables"),
    ),
    TopicContent(
        handle="laws-and-policy",
        label="Laws and policy",
        label_es="Leyes y políticas",
        definition=(
            "The federal, state and city rules against trafficking, how they came about and how they can be improved."
        ),
        definition_es=(
            "Las normas federales, estatales y municipales contra la trata, cómo surgieron y cómo pueden mejorarse."
        ),
        alternatives=("legislation", "statutes"),
        alternatives_es=("legislación",),
    ),
    TopicContent(
        handle="immigration",
        label="Immigration relief",
        label_es="Protección migratoria",
        definition=(
            "Permission to stay and work in the United States for people who were trafficked, such as the T visa."
        ),
        definition_es=(
            "Permiso para quedarse y trabajar en Estados Unidos para las personas víctimas de trata, como la visa T."
        ),
        alternatives=("T visa", "U visa", "continued presence"),
        alternatives_es=("visa T", "visa U"),
    ),
    TopicContent(
        handle="schools",
        label="Schools and teaching",
        label_es="Escuelas y enseñanza",
        definition=("Lessons, school rules and conversations that help students and staff notice and speak up."),
        definition_es=(
            "Clases, normas escolares y conversaciones que ayudan a alumnado y personal a darse cuenta y a hablar."
        ),
        alternatives=("teachers", "curriculum"),
        alternatives_es=("docentes", "escuelas"),
    ),
    TopicContent(
        handle="community-action",
        label="Community action",
        label_es="Acción comunitaria",
        definition=(
            "What neighbors, congregations, clubs and businesses can do together, from a poster to a coalition."
        ),
        definition_es=(
            "Lo que pueden hacer juntos vecinos, congregaciones, clubes y negocios, desde un cartel "
            "hasta una coalición."
        ),
        alternatives=("outreach", "volunteering"),
        alternatives_es=("voluntariado",),
    ),
)

TAGS = (
    "action steps",
    "allies",
    "business",
    "Civil Code 52.6",
    "classroom",
    "coalition",
    "congregation",
    "conversation guide",
    "Day of Action",
    "definitions",
    "handout",
    "hotline notice",
    "language",
    "letter",
    "lesson plan",
    "municipality",
    "ordinance",
    "outreach",
    "parents",
    "printable",
    "red flags",
    "SB 1193",
    "SB 657",
    "supply chain",
    "T visa",
    "TVPA",
    "volunteers",
    "workshop",
)

AUDIENCES = (
    "general public",
    "survivors",
    "parents and caregivers",
    "teachers and schools",
    "youth",
    "congregations",
    "businesses",
    "lawmakers and officials",
    "lawyers and advocates",
    "volunteers",
)

LICENCES = ("CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0", "All rights reserved")
