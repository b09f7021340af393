"""A throw-away Elasticsearch for the tests, without Docker: installed once, started, and deleted after use.

bin/test uses it. By hand: ``python -m tests.services.elasticsearch`` prints the ELASTICSEARCH_URL and serves until
Ctrl-C. A server that is named in ELASTICSEARCH_URL is used instead of one of our own.
"""

from tests.services.elasticsearch.cluster import Node, throwaway_cluster, throwaway_elasticsearch
from tests.services.elasticsearch.installation import ElasticsearchError

__all__ = ["ElasticsearchError", "Node", "throwaway_cluster", "throwaway_elasticsearch"]
