"""Processes of this machine, by their ids, as Linux tells of them."""

import contextlib
import os
import select
from pathlib import Path


def children(parent: int) -> set[int]:
    """List the processes that another one has started and that still run."""
    found: set[int] = set()
    for file in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            # `pid (name) state parent ...`; a name may hold spaces and brackets.
            state, above = file.read_text("utf-8").rpartition(")")[2].split()[:2]
            if int(above) == parent and state != "Z":
                found.add(int(file.parent.name))
    return found


def ends(pid: int) -> bool:
    """Wait until a process has ended: at most 20 seconds."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([descriptor], [], [], 20)[0])
    finally:
        os.close(descriptor)
