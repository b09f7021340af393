"""Elasticsearch: an index of our own beside the database, which always knows more than it.

The index holds no text that could be read out of it, only what is searched: what is shown comes from the entries.
"""

from search.engines.elasticsearch.engine import ElasticsearchEngine

__all__ = ["ElasticsearchEngine"]
