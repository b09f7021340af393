"""Serves until Ctrl-C."""

import signal
import sys

from tests.services.elasticsearch import ElasticsearchError, throwaway_elasticsearch

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
    try:
        with throwaway_elasticsearch(heap=sys.argv[1] if len(sys.argv) > 1 else "512m") as url:
            print(f"ELASTICSEARCH_URL={url}", flush=True)
            signal.pause()
    except KeyboardInterrupt:
        pass
    except ElasticsearchError as error:
        sys.exit(str(error))
