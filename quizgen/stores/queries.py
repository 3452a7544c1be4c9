"""The statements of the SQLite store; names of columns are those of the records."""

ADD = """
INSERT INTO attempts (
    id, round_id, pack_id, question_id, player, given, verdict, reason, points,
    seconds, turn, asked, played_at, mode, strictness, scoring
) VALUES (
    :id, :round_id, :pack_id, :question_id, :player, :given, :verdict, :reason, :points,
    :seconds, :turn, :asked, :played_at, :mode, :strictness, :scoring
) ON CONFLICT (id) DO NOTHING
"""

OVERRULE = """
INSERT INTO overrules (attempt_id, points, played_at)
VALUES (:attempt_id, :points, :played_at)
ON CONFLICT (attempt_id) DO NOTHING
"""

ROUND_OF_ATTEMPT = "SELECT round_id FROM attempts WHERE id = ?"

ATTEMPTS = """
SELECT
    id, round_id, pack_id, question_id, player, given, verdict, reason, points,
    seconds, turn, asked, played_at, mode, strictness, scoring
FROM attempts ORDER BY number
"""

ATTEMPTS_OF_ROUND = """
SELECT
    id, round_id, pack_id, question_id, player, given, verdict, reason, points,
    seconds, turn, asked, played_at, mode, strictness, scoring
FROM attempts WHERE round_id = ? ORDER BY number
"""

OVERRULES = "SELECT attempt_id, points, played_at FROM overrules ORDER BY number"

OVERRULES_OF_ROUND = """
SELECT attempt_id, overrules.points, overrules.played_at
FROM attempts JOIN overrules ON attempt_id = attempts.id
WHERE round_id = ?
"""

COUNT = "SELECT count(*) FROM attempts"

ROUNDS = "SELECT DISTINCT round_id FROM attempts"

FORGET_TOTALS = "DELETE FROM rounds"

SUM_UP = """
INSERT OR REPLACE INTO rounds (
    round_id, first, player, pack, points, correct, asked, seconds, played_at,
    overruled, scoring, mode, strictness
) VALUES (
    :round_id, (SELECT min(number) FROM attempts WHERE round_id = :round_id),
    :player, :pack, :points, :correct, :asked, :seconds, :played_at,
    :overruled, :scoring, :mode, :strictness
)
"""

BEST = """
SELECT
    player, pack, points, correct, asked, seconds, played_at,
    overruled, scoring, mode, strictness
FROM rounds ORDER BY points DESC, seconds, first LIMIT :limit
"""

BEST_OF_PACK = """
SELECT
    player, pack, points, correct, asked, seconds, played_at,
    overruled, scoring, mode, strictness
FROM rounds WHERE pack = :pack ORDER BY points DESC, seconds, first LIMIT :limit
"""
