"""A small web server: one page, and a game of its own for each websocket.

The page's script and font are those of textual-serve; its server is not used: it takes
a font from the web, accepts sockets from any page, and starts games through a shell.
"""

import asyncio
import contextlib
import html
import importlib.util
import json
import os
import secrets
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web
from aiohttp.typedefs import Handler

from quizgen.errors import OutsideError

MOST_GAMES: Final = 8
"""Games at once: each is a process of some 60 MB."""
_PATIENCE: Final = 5.0
"""Seconds that a game has to end by itself."""
_LONGEST: Final = 65_536
"""Bytes of a message from the browser; a pasted answer is far shorter."""
_LARGEST: Final = 500
"""Columns or lines of a browser's terminal that are believed."""
_OWN_NAMES: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
_PAGE: Final = Path(__file__).with_name("page.html")
_DRIVER: Final = "quizgen.tui.browserdriver:BrowserDriver"


def _find_statics() -> Path:
    spec = importlib.util.find_spec("textual_serve")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("no textual-serve", name="textual-serve")
    return Path(spec.origin).parent / "static"


_STATICS: Final = _find_statics()


class GameServer:
    """Serves the game until it is interrupted.

    Args:
        command: Starts a game that speaks the protocol of Textual's web driver.
        host: Name or address to listen on.
        port: 0 for any that is free.
        is_open: Whether other machines may come; otherwise only names of this one
            are answered to, so that no page elsewhere can point its own name here.
    """

    def __init__(
        self, command: Sequence[str], *, host: str, port: int, is_open: bool = False
    ) -> None:
        self._command = command
        self._host = host
        self._port = port
        self._is_open = is_open
        self._games: set[web.WebSocketResponse] = set()

    def run(self, announce: Callable[[str], None]) -> None:
        """Serve until SIGINT or SIGTERM; then end all games.

        Args:
            announce: Told the address once the server listens there.

        Raises:
            OutsideError: Nobody can listen there.
        """
        asyncio.run(self._run(announce))

    async def _run(self, announce: Callable[[str], None]) -> None:
        ended = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):  # Windows: an exception ends
                loop.add_signal_handler(number, ended.set)
        application = web.Application(middlewares=[self._guard])
        application.router.add_get("/", self._show_page)
        application.router.add_get("/ws", self._play)
        application.router.add_static("/static", _STATICS)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=_PATIENCE)
        await runner.setup()
        try:
            await self._listen(runner)
            announce(f"http://{self._name()}:{self._port}")
            await ended.wait()
        finally:
            going = [game.close(code=WSCloseCode.GOING_AWAY) for game in self._games]
            await asyncio.gather(*going)
            await runner.cleanup()

    async def _listen(self, runner: web.AppRunner) -> None:
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError as error:
            raise OutsideError(
                f"cannot listen: {error.strerror or error}",
                where=f"{self._host}:{self._port}",
                mend="choose another port with --port N; 0 is any that is free",
            ) from error
        self._port = runner.addresses[0][1]

    def _name(self) -> str:
        return f"[{self._host}]" if ":" in self._host else self._host

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Handler
    ) -> web.StreamResponse:
        name = request.host.removesuffix(f":{self._port}")
        if not self._is_open and name not in _OWN_NAMES:
            raise web.HTTPForbidden(text="this game is for its own machine")
        origin = request.headers.get("Origin", f"http://{request.host}")
        if origin != f"http://{request.host}":
            raise web.HTTPForbidden(text="another page may not play this game")
        return await handler(request)

    async def _show_page(self, request: web.Request) -> web.Response:
        nonce = secrets.token_hex(16)
        page = _PAGE.read_text("utf-8").replace("NONCE", nonce)
        page = page.replace("HOST", html.escape(request.host))
        # `connect-src` names the socket: not every browser counts it as the page's own.
        policy = (
            f"default-src 'none'; script-src 'self' 'nonce-{nonce}'; font-src 'self'; "
            "style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; "
            f"frame-ancestors 'none'; connect-src 'self' ws://{request.host}"
        )
        headers = {"Content-Security-Policy": policy, "Cache-Control": "no-store"}
        return web.Response(text=page, content_type="text/html", headers=headers)

    async def _play(self, request: web.Request) -> web.WebSocketResponse:
        if len(self._games) >= MOST_GAMES:
            raise web.HTTPServiceUnavailable(text="all seats are taken")
        socket = web.WebSocketResponse(
            heartbeat=15, timeout=_PATIENCE, max_msg_size=_LONGEST
        )
        self._games.add(socket)
        try:
            await socket.prepare(request)
            child = await self._start(request)
            drawing = asyncio.create_task(_draw(child, socket))
            try:
                async for message in socket:
                    await _tell(child, _packet(message))
            finally:
                await _end(child)
                await drawing
        finally:
            self._games.discard(socket)
        return socket

    async def _start(self, request: web.Request) -> Process:
        width = _size(request.query.get("width", ""), usual=80)
        height = _size(request.query.get("height", ""), usual=24)
        environ = os.environ | {
            "TEXTUAL_DRIVER": _DRIVER,
            "TEXTUAL_COLOR_SYSTEM": "truecolor",
            "COLUMNS": str(width),
            "ROWS": str(height),
        }
        # A session of its own: an interrupt at the server's terminal goes to the
        # server, which lets games end in order.
        return await asyncio.create_subprocess_exec(
            *self._command,
            stdin=PIPE,
            stdout=PIPE,
            env=environ,
            start_new_session=True,
        )


async def _draw(child: Process, socket: web.WebSocketResponse) -> None:
    """Send what the game draws; then hang up. All else that it tells is not for us."""
    out = child.stdout
    if out is None:
        return
    with contextlib.suppress(asyncio.IncompleteReadError):
        await out.readline()  # a greeting
        while True:
            head = await out.readexactly(5)
            body = await out.readexactly(int.from_bytes(head[1:], "big"))
            # Read on even when nobody looks: a full pipe would keep the game from
            # ending.
            if head[:1] == b"D" and not socket.closed:
                with contextlib.suppress(ConnectionError):
                    await socket.send_bytes(body)
    await socket.close()


async def _tell(child: Process, packet: bytes) -> None:
    if child.stdin is not None:
        with contextlib.suppress(ConnectionError):
            child.stdin.write(packet)
            await child.stdin.drain()


async def _end(child: Process) -> None:
    """Close the game's input, which ends it; else make it end."""
    if child.stdin is not None:
        child.stdin.close()
    for stop in (child.terminate, child.kill):
        try:
            await asyncio.wait_for(child.wait(), _PATIENCE)
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                stop()
    await child.wait()


def _packet(message: WSMessage) -> bytes:
    """Turn a message of the page into one for the game; empty for anything odd."""
    found: object = None
    with contextlib.suppress(ValueError, RecursionError):
        found = json.loads(message.data) if message.type is WSMsgType.TEXT else None
    match found:
        case ["stdin", str(typed)]:
            return _framed(b"D", typed.encode("utf-8", "replace"))
        case ["resize", {"width": int(width), "height": int(height)}]:
            size = {"width": _bounded(width), "height": _bounded(height)}
            return _framed(b"M", json.dumps({"type": "resize", **size}).encode())
        case ["blur"]:
            return _framed(b"M", b'{"type": "blur"}')
        case ["focus"]:
            return _framed(b"M", b'{"type": "focus"}')
        case _:
            return b""


def _framed(kind: bytes, body: bytes) -> bytes:
    return kind + len(body).to_bytes(4, "big") + body


def _size(given: str, *, usual: int) -> int:
    return _bounded(int(given)) if given.isascii() and given.isdigit() else usual


def _bounded(number: int) -> int:
    return max(1, min(number, _LARGEST))
