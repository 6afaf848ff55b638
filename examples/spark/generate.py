"""Writes generated articles as JSON Lines: the same number and seed give the same bytes.

    python generate.py 100000 > archive.ndjson
    python generate.py 100000 --paragraphs 3 > short.ndjson

Stories are put together from invented sentences; every thousandth line is no article, so that there is something for the table of errors.
"""

import argparse
import json
import random

people = ["Ada Brook", "Ina Holt", "Owen Marsh", "Tessa Quill", "Rafe Lind", "Mira Sund", "Colm Vane", "Edda Frost"]
roles = ["harbour master", "council leader", "police spokesman", "head teacher", "union secretary", "chief engineer"]
places = ["Tarnmouth", "Vale End", "Osterby", "Quillhaven", "Brackwater", "Low Fen"]
things = ["pier", "school roof", "tram line", "water works", "night market", "ferry", "old mill", "footbridge"]
outlets = ["Harbour Mail", "Tarn Post", "Vale Courier", None]

sentences = [
    "“The {thing} is shut until {day},” said {person}, the {role}.",
    "{person} told the council that {number} people had asked for their money back.",
    "The {thing} in {place} has been closed since {day}.",
    "Two people close to the talks, who asked not to be named because they are private, said the {role} would resign.",
    "According to a report by the port authority, repairs would cost {number},000 crowns.",
    "“We were told nothing,” {person} said. “Nobody in {place} was.”",
    "It is the worst year for the {thing} that {place} has seen.",
    "A spokesman for the council did not answer questions about the {thing}.",
    "{person} denied that the money had gone to {place}.",
    "Some {number} letters about the {thing} reached the paper last week.",
    "The {role} later wrote that “no stone of the {thing} will be sold”.",
    "Officials said on condition of anonymity that a sale was near.",
]


def article(index: int, choose: random.Random, most: int) -> str:
    if index % 1000 == 999:
        return choose.choice(['{"id": "broken-%d", "text"' % index, json.dumps({"id": f"empty-{index}", "text": ""})])
    cast = choose.sample(people, 3)
    thing, place = choose.choice(things), choose.choice(places)

    def sentence() -> str:
        return choose.choice(sentences).format(
            thing=thing,
            place=place,
            person=choose.choice(cast),
            role=choose.choice(roles),
            day=choose.choice(["Monday", "Easter", "the first of May", "the autumn"]),
            number=choose.randint(12, 980),
        )

    paragraphs = [" ".join(sentence() for _ in range(choose.randint(1, 3))) for _ in range(choose.randint(most // 3 + 1, most))]
    outlet = choose.choice(outlets)
    line = {
        "id": f"story-{index:07d}",
        "markdown": f"# {thing.capitalize()} of {place}, part {index}\n\n" + "\n\n".join(paragraphs) + "\n",
        "published": f"20{choose.randint(24, 26)}-{choose.randint(1, 12):02d}-{choose.randint(1, 28):02d}",
        **({"outlet": outlet} if outlet else {}),
        "section": choose.choice(["city", "country", "sea"]),
    }
    return json.dumps(line, ensure_ascii=index % 2 == 0)


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes generated articles as JSON Lines.")
    parser.add_argument("articles", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--paragraphs", type=int, default=14, help="how many an article may have, of one to three sentences")
    arguments = parser.parse_args()
    for index in range(arguments.articles):
        print(article(index, random.Random(arguments.seed * 1_000_003 + index), arguments.paragraphs))


if __name__ == "__main__":
    main()
