"""Audits an archive on Apache Spark: each partition goes through `onrecord stream`, which is what `pipe` was made for.

    spark-submit examples/spark/audit.py ARCHIVE --out TABLES

ARCHIVE is JSON Lines (also .gz) or Parquet, with an "id" and one of "text", "markdown", "html", "ninjs" for each article.
TABLES gets two tables of Parquet: `table=records`, partitioned by month and outlet, with statements, sources, findings and
the rest as nested columns of the declared schema (schema.json), and `table=errors`, the lines that could not be audited.
"""

import argparse
import json
import os
import shlex
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import StructType

here = os.path.dirname(os.path.abspath(__file__))


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Audits an archive of articles on Apache Spark.")
    parser.add_argument("archive", nargs="+", help="JSON Lines or Parquet: files, folders or patterns")
    parser.add_argument("--out", required=True, help="folder for the tables; must not be there yet")
    parser.add_argument("--format", choices=["json", "parquet"], default="json", help="form of the archive")
    parser.add_argument("--onrecord", default="onrecord", help="how each worker starts onrecord")
    parser.add_argument("--options", default="--no-config-lookup", help="further options of onrecord stream")
    parser.add_argument("--path", default=os.environ.get("PATH", ""), help="PATH on the workers, where they find node")
    parser.add_argument("--partitions", type=int, help="how many pieces to cut the archive into")
    parser.add_argument("--schema", default=os.path.join(here, "schema.json"), help="the declared schema of the records")
    return parser.parse_args()


def read_lines(spark: SparkSession, archive: list[str], form: str) -> DataFrame:
    """The articles as JSON, a line each, whatever the archive keeps them in."""
    if form == "json":
        return spark.read.text(archive)
    return spark.read.parquet(*archive).select(f.to_json(f.struct("*")).alias("value"))


def audit(lines: DataFrame, command: str, path: str) -> DataFrame:
    """Each partition through one process. A line that cannot be audited is a record with an error and no failure of the task;
    a process that fails is one (checkCode), and Spark tries the partition again: the same lines give the same bytes."""
    texts = lines.rdd.map(lambda row: row.value)
    records = texts.pipe(command, env={"PATH": path}, checkCode=True)
    return lines.sparkSession.createDataFrame(records.map(lambda line: (line,)), "value string")


def to_columns(records: DataFrame, schema: StructType) -> DataFrame:
    """The declared columns; a record that does not fit them ends the job rather than losing something unseen."""
    parsed = f.from_json("value", schema, {"mode": "FAILFAST"})
    columns = records.select(parsed.alias("record")).select("record.*")
    table = f.when(f.col("error").isNull(), "records").otherwise("errors")
    return columns.withColumns({"table": table, "month": f.substring("published", 1, 7)})


def main() -> None:
    arguments = read_arguments()
    with open(arguments.schema, encoding="utf-8") as file:
        schema = StructType.fromJson(json.load(file))
    command = shlex.join(
        [*shlex.split(arguments.onrecord), "stream", "--concurrency", "1", "--exit-zero", *shlex.split(arguments.options)]
    )
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    try:
        lines = read_lines(spark, arguments.archive, arguments.format)
        if arguments.partitions:
            lines = lines.repartition(arguments.partitions)
        columns = to_columns(audit(lines, command, arguments.path), schema)
        columns.write.partitionBy("table", "month", "outlet").parquet(arguments.out)
    finally:
        spark.stop()


if __name__ == "__main__":
    sys.exit(main())
