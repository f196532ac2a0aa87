"""Where the packaged program begins."""

import os
import sys

from app.main import main

# The loader of the package points this at the libraries inside. We have them by now; programs that
# we start are to have those of the system.
ours = os.environ.pop("LD_LIBRARY_PATH", None)
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if ours is not None and before:
    os.environ["LD_LIBRARY_PATH"] = before

sys.exit(main())
