"""The words of National's sheet on figures."""

from __future__ import annotations

from resources.demonstration.documents.leaflet import Leaflet

FIGURES_ENGLISH = Leaflet(
    brand="national",
    kind="Fact sheet",
    title="Six figures you may quote",
    lead="Each with its source, its year and the sentence that has to stand beside it",
    keywords=("statistics", "sources", "estimates"),
    text="""
Speakers want a number, and an audience remembers little else. These six are the ones that we use. Say the year. Say
who counted. Then say what the number does not mean: nobody was ever less believed for being exact.

|| 22 40 38
| Figure | What was counted, and by whom | Say this beside it
| <b>10,359</b><br/>United States, 2021 | Situations of trafficking reported to the National Human Trafficking
Hotline, analyzed by Polaris | Reports to one telephone line. Not a measure of how much trafficking there is.
| <b>27.6 million</b><br/>world, 2021 | People in forced labor on any given day; International Labour Organization,
Walk Free, International Organization for Migration | An estimate. Forced marriage is counted separately.
| <b>6.3 million</b><br/>world, 2021 | Of these, people in forced commercial sexual exploitation | Nearly four in
five were women or girls. So more than one in five was not.
| <b>3.3 million</b><br/>world, 2021 | Of the 27.6 million, children | Children are harder to count than adults.
| <b>US$236 billion</b><br/>a year | Illegal profits from forced labor in the private economy; International Labour
Organization, 2024 | An estimate of what was taken from workers.
| <b>More than 29 million</b><br/>world, 2021 | Reports to the CyberTipline; National Center for Missing & Exploited
Children | Reports, not children. One picture may be reported many times.

# A worked example

“There are 10,000 victims of trafficking in America.” The arithmetic is not the trouble. Three other things are. The
figure counts situations, and one situation may involve several people. It counts those that somebody reported. And
it is from one year, which the sentence hides.

Better: “In 2021 more than ten thousand situations of likely trafficking were reported to the national hotline. How
many were not, nobody knows.”

# Four questions to put to any figure

+ Who counted, and can I read how?
+ People, cases, calls or arrests?
+ Which year, and which place?
+ Would the people who counted agree with my sentence?

If you cannot answer all four, leave the number out and tell about one thing that you have seen yourself: a notice
that now hangs, a law that was changed, a class that asked good questions.

! Sentences without a source
That it is the “fastest growing” crime, that a large sports event brings tens of thousands of victims to town, that
the average girl is of a certain age: we have followed each of these back and found no count at the end of the path.
We do not print them.
""",
    sources=(
        "Polaris, Analysis of 2021 Data from the National Human Trafficking Hotline; ILO, Walk Free and IOM, Global "
        "Estimates of Modern Slavery (2022); ILO, Profits and Poverty (2024); NCMEC, What is the CyberTipline? (2022)."
    ),
)

FIGURES_SPANISH = Leaflet(
    brand="national",
    kind="Hoja informativa",
    title="Seis cifras que se pueden citar",
    lead="Cada una con su fuente, su año y la frase que debe acompañarla",
    language="es",
    keywords=("estadísticas", "fuentes", "estimaciones"),
    text="""
Quien da una charla busca un número, y el público recuerda poco más. Estos seis son los que usamos. Diga el año. Diga
quién contó. Y diga después qué es lo que el número no significa.

|| 22 40 38
| Cifra | Qué se contó y quién lo contó | Lo que conviene añadir
| <b>10,359</b><br/>Estados Unidos, 2021 | Situaciones de trata comunicadas a la Línea Nacional contra la Trata de
Personas, según el análisis de Polaris | Son avisos a una sola línea telefónica. No miden cuánta trata hay.
| <b>27.6 millones</b><br/>mundo, 2021 | Personas en trabajo forzoso en un día cualquiera; Organización Internacional
del Trabajo, Walk Free y Organización Internacional para las Migraciones | Es una estimación. El matrimonio forzado
se cuenta aparte.
| <b>6.3 millones</b><br/>mundo, 2021 | De ellas, personas en explotación sexual comercial forzada | Casi cuatro de
cada cinco eran mujeres o niñas. Por tanto, más de una de cada cinco no lo era.
| <b>3.3 millones</b><br/>mundo, 2021 | De los 27.6 millones, niñas, niños y adolescentes | Es más difícil contar a
menores que a personas adultas.
| <b>236 mil millones de dólares</b><br/>al año | Ganancias ilegales del trabajo forzoso en la economía privada;
Organización Internacional del Trabajo, 2024 | Una estimación de lo que se quitó a quienes trabajaron.
| <b>Más de 29 millones</b><br/>mundo, 2021 | Denuncias a CyberTipline, del National Center for Missing & Exploited
Children | Son denuncias, no menores. Una misma imagen puede denunciarse muchas veces.

# Un ejemplo

«Hay diez mil víctimas de trata en Estados Unidos». La frase falla en tres cosas. Se contaron situaciones, y en una
situación puede haber varias personas. Se contó solo lo que alguien comunicó. Y la cifra es de un año que la frase
calla.

Mejor: «En 2021 se comunicaron a la línea nacional más de diez mil situaciones de posible trata. Cuántas no se
comunicaron, nadie lo sabe».

# Cuatro preguntas para cualquier cifra

+ ¿Quién contó, y puedo leer cómo?
+ ¿Personas, casos, llamadas o arrestos?
+ ¿De qué año y de qué lugar?
+ ¿Estarían de acuerdo con mi frase quienes contaron?

Si no sabe responder a las cuatro, deje el número y cuente algo que haya visto: un aviso que ya cuelga en la pared,
una ley que cambió, una clase que hizo buenas preguntas.
""",
    sources=(
        "Polaris, análisis de los datos de 2021; OIT, Walk Free y OIM, Estimaciones mundiales (2022); OIT, Profits and "
        "Poverty (2024); NCMEC, What is the CyberTipline? (2022)."
    ),
)
