"""python -m envies_desktop"""

import sys

from envies_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
