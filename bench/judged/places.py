"""The chapters of the fictional network. Cities and states are real; halls, partners and people are invented."""

from __future__ import annotations

from bench.judged.shapes import Place


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(","))


def _place(slug: str, at: str, towns: str, venues: str, partners: str, people: str, *, spanish: bool = False) -> Place:
    city, state, code = _names(at)
    return Place(
        slug, city, state, code, _names(towns), _names(venues), _names(partners), _names(people), spanish=spanish
    )


_ALL = (
    _place(
        "national",
        "Washington, District of Columbia, US",
        "Arlen Park, Westhaven, Lower Rossmore",
        "the national office, Rossmore Conference Hall, the online meeting room",
        "Bright Ledger Foundation, Alliance of Small Shelters, Meridian Law Fellowship",
        "Adaeze Whitcomb, Tomás Villarreal, Hannah Brightwater, Joel Pemberton",
        spanish=True,
    ),
    _place(
        "chicago",
        "Chicago, Illinois, IL",
        "Larkfield, Oak Hollow, Saint Brennan, Pilgrim Heights",
        "Westside Example Library, Lakeside Parish Hall, the Calumet Street Union Hall",
        "Westside Night Clinic, Lakeshore Bar Women’s Committee, Harbor Light Sisters, Two Rivers Law School Clinic",
        "Denise Okafor, Marek Zielinski, Lupe Arriaga, Ruth Abelson",
        spanish=True,
    ),
    _place(
        "sacramento",
        "Sacramento, California, CA",
        "Riverbend, Elder Grove, Natoma Flats, Orchard Glen",
        "the Tower District Hall, Delta Example Library, Bayani Family Center",
        "Bayani Family Center, River City Shelter Fund, Golden Field Legal Aid, Capitol Mothers’ Circle",
        "Marisol Ortega, Grace Lumibao, Ellen Farraday, Peter Sung",
        spanish=True,
    ),
    _place(
        "milwaukee",
        "Milwaukee, Wisconsin, WI",
        "Brookmere, Wauneka, Fox Landing, Saint Anselm",
        "Saint Anselm Chapel, the Third Street Workshop, Kettle Example Library",
        "Kettle House, Lake Effect Youth Drop-in, Badger Nurses’ Guild, Cream City Congregations",
        "Carol Lindqvist, Tamika Rowell, Joaquín Peralta, Sister Agnes Mueller",
        spanish=True,
    ),
    _place(
        "fresno",
        "Fresno, California, CA",
        "Malaga Siding, Vine Hill, Kearney Flats",
        "the Valley Grange Hall, Fig Garden Example Library, Parroquia del Valle",
        "Valley Field Workers’ Clinic, Sierra Foothill Shelter, Casa Amapola",
        "Rosa Quintanilla, Vang Thao, Bill Hargrove",
        spanish=True,
    ),
    _place(
        "rockford",
        "Rockford, Illinois, IL",
        "Cherry Vale, Stone Bridge, Roscoe Mill",
        "the Old Screw Factory, Stone Bridge Library, Trinity Example Church",
        "Rock Valley Haven, Forest City Legal Desk, Stateline Truckers’ Fellowship",
        "Annika Sorensen, Darnell Hughes, Patty Kowal",
    ),
    _place(
        "houston",
        "Houston, Texas, TX",
        "Bayou Bend, Sweetgrass, Port Merritt, Almeda Crossing",
        "the Bayou Community House, Gulfgate Example Library, Iglesia Puerta Abierta",
        "Bayou City Restoration, Ship Channel Seafarers’ Center, Casa Paloma, Gulf Coast Law Clinic",
        "Yolanda Treviño, Kim-Ly Pham, Reggie Batiste, Sarah Feld",
        spanish=True,
    ),
    _place(
        "tucson",
        "Tucson, Arizona, AZ",
        "Rillito Wash, San Tadeo, Copper Mesa",
        "the Ocotillo Hall, Santa Rita Example Library, Capilla San Tadeo",
        "Sonoran Welcome House, Desert Bloom Clinic, Copper Mesa Legal Aid",
        "Elena Bojórquez, Martin Yazzie, Joan Petrie",
        spanish=True,
    ),
    _place(
        "columbus",
        "Columbus, Ohio, OH",
        "Scioto Ridge, German Mills, Buckeye Grove",
        "the Franklin Meeting House, Olentangy Example Library, Hope Street Gym",
        "Scioto Sisters’ House, Capital City Public Defender Clinic, Midwest Truckers’ Table",
        "Monique Ellery, Steve Hochstetler, Fatuma Abdi",
    ),
    _place(
        "atlanta",
        "Atlanta, Georgia, GA",
        "Peach Hollow, Stone Creek, Candler Mill",
        "the Sweet Auburn Example Hall, Candler Mill Library, Mount Olive Example Church",
        "Magnolia Second Mile, Airport Chaplains’ Desk, Peach State Girls’ Court Project",
        "Latrice Goodwin, Andrew Cho, Beverly Tate",
    ),
    _place(
        "portland",
        "Portland, Oregon, OR",
        "Sellgrove, Tualatin Bend, Cully Park",
        "the Hawthorne Example Hall, Cully Park Library, Friends Meeting House",
        "Rose City Outreach Van, Cascadia Youth Shelter, Willamette Defense Clinic",
        "June Halvorsen, Desmond Achebe, Tess Nakamura",
    ),
    _place(
        "minneapolis",
        "Minneapolis, Minnesota, MN",
        "Lake Nokoma, Seward Point, Maple Coulee",
        "the Seward Example Hall, Nokoma Library, Oak Grove Lutheran Example Church",
        "North Star Youth Bridge, Four Winds Native Women’s Circle, No Wrong Door Table",
        "Ingrid Dahl, Amina Warsame, Robert Whitecloud",
    ),
    _place(
        "boston",
        "Boston, Massachusetts, MA",
        "Quarry Hill, Neponset Landing, Saint Mark’s Square",
        "the Fort Point Example Room, Quarry Hill Library, Temple Beth Example",
        "Harborview Women’s Clinic, Bay State Survivors’ Kitchen, Commonwealth Students’ Legal Desk",
        "Maeve Donnelly, Luís Cardoso, Naomi Adler",
    ),
    _place(
        "denver",
        "Denver, Colorado, CO",
        "Cottonwood Run, Globeview, Mesa Park",
        "the Globeview Community Room, Mesa Park Library, Santa Inés Hall",
        "Front Range Foster Families, Mile High Legal Night, Casa del Álamo",
        "Teresa Maestas, Craig Lundeen, Priya Raman",
        spanish=True,
    ),
    _place(
        "miami",
        "Miami, Florida, FL",
        "Coral Palms, Little Arenas, Port Laguna",
        "the Biscayne Example Hall, Little Arenas Library, Ermita del Puerto",
        "Puerto Seguro, Cruise Port Chaplaincy, South Dade Farm Clinic",
        "Caridad Menéndez, Wilner Baptiste, Olga Restrepo",
        spanish=True,
    ),
    _place(
        "omaha",
        "Omaha, Nebraska, NE",
        "Prairie Ford, Papio Bend, South Yards",
        "the South Yards Hall, Papio Bend Library, Prairie Ford Grange",
        "Heartland Open Door, Plains Tribal Coalition, Stockyards Workers’ Center",
        "Jolene Kratz, Miguel Anzaldúa, Winona Redfeather",
    ),
)

PLACES = {place.slug: place for place in _ALL}
LOCALS = tuple(slug for slug in PLACES if slug != "national")
