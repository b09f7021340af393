"""Who asks the search for help, and not for something about it: they are shown whom to call before all results."""

from search.query import SearchQuery
from search.texts import fold, words_of

#: Said by people who need somebody now, in the languages of the network, folded. A word too many costs a few lines on a
#: page; one too few, a person who scrolls through posters.
_WORDS = frozenset(
    words_of(
        fold(
            """
            help helpline hotline hotlines call emergency danger unsafe scared afraid escape escaping trapped hurt hurts
            hurting threatened threatens threatening suicide suicidal 911 988
            ayuda ayudame ayudenme auxilio socorro linea llamar llamada emergencia peligro miedo escapar atrapada
            atrapado amenaza amenazan amenazada amenazado suicidio
            """
        )
    )
)


def asks_for_help(query: SearchQuery) -> bool:
    """Whether one of the words says so; what is in quotes is looked for as it stands."""
    return not _WORDS.isdisjoint(query.said)
