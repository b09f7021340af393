"""Words that carry a question but not its subject. Dropped from queries only, alike for every engine.

English and Spanish together, since visitors ask in either language on any site. A Spanish function word that means
something in English ("son", "sin", "sobre", "era") is left out, folded as texts.fold folds.
"""

_ENGLISH = """
a able about after again all also am an and any anybody anyone anything anywhere are as at be because been before
being between both but by can cannot could d did didn do does doesn doing don during each either else ever every
everybody everyone few find finding for from get gets getting give go going gonna got had has hasn have haven having
he her here hers him his how however i if in into is isn it its itself just know let ll look looking m make makes may
me might mine more most much must my myself need needed needs no nobody not of off on onto or other our ours out over
own please re s see shall she should shouldn show so some somebody someone someplace something somewhere still such t
tell than that the their theirs them then there these they thing things this those to too under until up upon us ve
very want wanted wants was wasn we were weren what whatever when where whether which while who whoever whom whose why
will with within without would wouldn yes yet you your yours yourself
"""

_SPANISH = """
al algo alguien alguna algunas alguno algunos ante aquel aquella aqui asi aun aunque busca busco cada como con contra
cual cuales cualquier cuando cuanto cuantos de del desde donde dos el ella ellas ello ellos en entre es esa esas ese
eso esos esta estaba estamos estan estar estas este esto estos estoy favor fue fueron ha habia hacer hacerlo hago han
hasta hay la las le les lo los mas me mi mis mucha muchas mucho muchos muy nada necesita necesitamos necesitan
necesito ni nos nosotros nuestra nuestras nuestro nuestros o otra otras otro otros para pero por porque puede pueden
puedo que queremos quien quienes quieren quiero se sea segun ser si siempre sino somos soy su sus tambien tan tanto te
tengo ti tiene tienen todas todo todos tu tus un una unas uno unos usted ustedes va vamos van ver voy y ya yo
"""

STOP_WORDS = frozenset(f"{_ENGLISH} {_SPANISH}".split())
