"""The web server, from the outside: who may play, and what is left when it ends."""

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from quizgen.cli.serving import MOST_GAMES
from tests.processes import children, ends

PACK = """
title = "Birds"
[[questions]]
prompt = "Which bird lays the largest egg?"
answer = { type = "phrase", text = "ostrich" }
"""


@dataclass(frozen=True)
class Served:
    """A server that listens."""

    process: "subprocess.Popen[bytes]"
    port: int
    data: Path

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self.port}"


@pytest.fixture
def served(tmp_path: Path) -> Generator[Served]:
    """Serve the game, with folders of its own, on a free port."""
    folders = {
        f"QUIZGEN_{name}_DIR": str(tmp_path / name.lower())
        for name in ("CONFIG", "DATA", "STATE")
    }
    packs = tmp_path / "data/packs"
    packs.mkdir(parents=True)
    (packs / "birds.toml").write_text(PACK, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "quizgen", "serve", "--port", "0"],
        stderr=subprocess.PIPE,
        env=os.environ | folders | {"QUIZGEN_SECONDS": "0", "QUIZGEN_PLAYER": "ada"},
    ) as process:
        try:
            assert process.stderr
            said = process.stderr.readline().decode()
            port = int(said.partition("127.0.0.1:")[2].split()[0])
            yield Served(process, port, tmp_path / "data")
        finally:
            process.terminate()


async def drawn(socket: aiohttp.ClientWebSocketResponse, words: bytes) -> None:
    """Read what is drawn until some words are: at most 20 seconds."""
    seen = b""
    async with asyncio.timeout(20):
        while words not in seen:
            seen += await socket.receive_bytes()


async def test_a_game_is_drawn_and_ends_with_its_socket(served: Served) -> None:
    async with aiohttp.ClientSession() as client:
        async with client.ws_connect(f"{served.url}/ws?width=90&height=30") as socket:
            await drawn(socket, b"Birds")
            games = children(served.process.pid)
            assert len(games) == 1
        assert await asyncio.to_thread(lambda: all(map(ends, games)))


async def test_leaving_the_game_closes_the_socket(served: Served) -> None:
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(f"{served.url}/ws") as socket,
    ):
        await drawn(socket, b"Birds")
        await socket.send_json(["stdin", "\x11"])
        async with asyncio.timeout(20):
            while (await socket.receive()).type is aiohttp.WSMsgType.BINARY:
                pass
        assert socket.closed


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_server_and_games(served: Served, number: int) -> None:
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(f"{served.url}/ws") as socket,
    ):
        await drawn(socket, b"Birds")
        games = children(served.process.pid)
        served.process.send_signal(number)
        await asyncio.to_thread(served.process.wait, 20)
    assert served.process.returncode == 0
    assert games
    assert all(map(ends, games))


async def test_games_end_by_themselves_when_the_server_is_killed(
    served: Served,
) -> None:
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(f"{served.url}/ws") as socket,
    ):
        await drawn(socket, b"Birds")
        games = children(served.process.pid)
        served.process.kill()
        assert await asyncio.to_thread(lambda: all(map(ends, games)))
    assert games


async def test_pages_from_elsewhere_and_other_names_are_refused(served: Served) -> None:
    odd = (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Host": "evil.example"},
        {"Host": f"evil.example:{served.port}"},
    )
    async with aiohttp.ClientSession() as client:
        for headers in odd:
            with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
                await client.ws_connect(f"{served.url}/ws", headers=headers)
            assert caught.value.status == 403
            async with client.get(served.url, headers=headers) as answer:
                assert answer.status == 403
    assert not children(served.process.pid)


async def test_this_machine_may_be_called_by_its_names(served: Served) -> None:
    async with aiohttp.ClientSession() as client:
        for host in (f"localhost:{served.port}", "localhost", f"[::1]:{served.port}"):
            async with client.get(served.url, headers={"Host": host}) as answer:
                assert answer.status == 200


async def test_odd_messages_change_nothing(served: Served) -> None:
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(f"{served.url}/ws?width=x&height=-5") as socket,
    ):
        await drawn(socket, b"Birds")
        await socket.send_json(["focus"])
        for odd in ("[", "{}", '["stdin"]', '["resize", {}]', '["quit"]', "[" * 9999):
            await socket.send_str(odd)
        await socket.send_bytes(b"\x00")
        await socket.send_json(["resize", {"width": 10**9, "height": 0}])
        await drawn(socket, b"Too small")
        await socket.send_json(["resize", {"width": 80, "height": 24}])
        await drawn(socket, b"Birds")
        await socket.send_json(["stdin", "\r"])
        await drawn(socket, b"Question 1")


IDLE_GAMES = """
import sys
from quizgen.cli.serving import GameServer
game = (sys.executable, "-c", "input()")
GameServer(game, host="127.0.0.1", port=0).run(lambda url: print(url, flush=True))
"""


@pytest.fixture
def idle() -> Generator[str]:
    """Serve games that only wait; gives the address of their sockets."""
    with subprocess.Popen(
        [sys.executable, "-c", IDLE_GAMES], stdout=subprocess.PIPE
    ) as server:
        assert server.stdout
        yield server.stdout.readline().decode().strip() + "/ws"
        server.terminate()
    assert server.returncode == 0


async def test_there_is_a_last_seat(idle: str) -> None:
    async with aiohttp.ClientSession() as client:
        sockets = [await client.ws_connect(idle) for _ in range(MOST_GAMES)]
        with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
            await client.ws_connect(idle)
        assert caught.value.status == 503
        await asyncio.gather(*(socket.close() for socket in sockets))


async def test_the_page_names_no_other_machine(served: Served) -> None:
    async with aiohttp.ClientSession() as client, client.get(served.url) as answer:
        page = await answer.text()
        policy = answer.headers["Content-Security-Policy"]
    addresses = re.findall(r"[a-z]*://[^\"']*", page)
    assert addresses == [f"ws://127.0.0.1:{served.port}/ws"]
    assert policy.startswith("default-src 'none'; script-src 'self' 'nonce-")
