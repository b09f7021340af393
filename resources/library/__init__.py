"""The visitors' list of the library: one row for each resource, and for each value of a facet the set of its resources.

facets (what there is to choose) and entries (what is listed) are written by projection in the transaction of the
content; shelf reads all sets in one statement, selection is what an address asks for, counting answers it.
"""
