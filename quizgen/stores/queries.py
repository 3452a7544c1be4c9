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

ATTEMPT = """
SELECT player, round_id, turn, question_id, verdict FROM attempts WHERE id = :attempt_id
"""

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

BEST_OF_PACKS = """
SELECT
    player, pack, points, correct, asked, seconds, played_at,
    overruled, scoring, mode, strictness
FROM (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY pack
            ORDER BY
                scoring = :scoring AND mode = :mode AND strictness = :strictness DESC,
                points DESC, seconds, first
        ) AS place
    FROM rounds
)
WHERE place = 1
"""

BEST_OF_BOARDS = """
SELECT
    player, pack, points, correct, asked, seconds, played_at,
    overruled, scoring, mode, strictness
FROM (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY pack, scoring, mode, strictness
            ORDER BY points DESC, seconds, first
        ) AS place
    FROM rounds
)
WHERE place <= :each
ORDER BY points DESC, seconds, first
"""

FORGET_ENDINGS = "DELETE FROM endings"

FILL_ENDINGS = """
INSERT OR REPLACE INTO endings (
    player, first, round_id, pack_id, question_id, day, is_right
)
SELECT player, first, round_id, pack_id, question_id, day, is_right FROM decided
"""

DECIDE = f"""{FILL_ENDINGS}
WHERE player = :player AND round_id = :round_id AND turn = :turn
"""

ROUNDS_PLAYED = """
SELECT round_id AS name, sum(is_right) AS right, count(*) AS asked FROM endings
WHERE player = :player GROUP BY round_id ORDER BY min(first)
"""

DAYS = """
SELECT day AS name, sum(is_right) AS right, count(*) AS asked FROM endings
WHERE player = :player GROUP BY day ORDER BY min(first)
"""

PACKS = """
SELECT pack_id AS name, sum(is_right) AS right, count(*) AS asked FROM endings
WHERE player = :player GROUP BY pack_id ORDER BY min(first)
"""

QUESTIONS = """
SELECT question_id AS name, sum(is_right) AS right, count(*) AS asked FROM endings
WHERE player = :player GROUP BY question_id ORDER BY min(first)
"""

BEST_STREAK = """
SELECT max(length) AS best FROM (
    SELECT sum(is_right) AS length FROM (
        SELECT
            is_right,
            sum(1 - is_right) OVER (ORDER BY first ROWS UNBOUNDED PRECEDING) AS run
        FROM endings WHERE player = :player
    )
    GROUP BY run
)
"""

COUNT_ANSWER = """
INSERT INTO questions (player, question_id, latest, overruled, missed)
VALUES (:player, :question_id, :id, 0, :verdict = 'wrong')
ON CONFLICT (player, question_id) DO UPDATE SET
    latest = excluded.latest, missed = missed + excluded.missed
"""

COUNT_OVERRULE = """
UPDATE questions SET
    overruled = overruled + 1, missed = missed - (:verdict = 'wrong')
WHERE player = :player AND question_id = :question_id
"""

FORGET_QUESTIONS = "DELETE FROM questions"

FILL_QUESTIONS = """
INSERT INTO questions (player, question_id, latest, overruled, missed)
SELECT player, question_id, id, overruled, missed FROM (
    SELECT
        player, question_id, max(attempts.number), attempts.id,
        count(attempt_id) AS overruled,
        sum(verdict = 'wrong' AND attempt_id IS NULL) AS missed
    FROM attempts LEFT JOIN overrules ON attempt_id = attempts.id
    GROUP BY player, question_id
)
"""

MISSED = """
SELECT question_id, latest, overruled FROM questions
WHERE player = :player AND missed > 0
"""

REVIEWS = """
SELECT
    attempts.played_at AS played_at,
    verdict = 'correct' OR attempt_id IS NOT NULL AS is_right
FROM attempts LEFT JOIN overrules ON attempt_id = attempts.id
WHERE
    player = :player AND question_id = :question_id
    AND (verdict <> 'close' OR attempt_id IS NOT NULL)
ORDER BY attempts.number
"""
