"""A judged set: records of a fictional network, queries of its visitors, and which records answer them.

Plain data and small code; nothing here needs Django. See ``README.md`` before changing or using it.
"""
