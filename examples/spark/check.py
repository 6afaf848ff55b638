"""Runs the job on a real cluster, kills a worker in the middle, and checks that nothing is lost, doubled or different.

    python check.py 2000 [--onrecord "node dist/onrecord.cjs"]

A standalone master and two workers start on loopback. The job runs over generated articles, as JSON Lines or, with --format parquet,
as Parquet. Once the first tasks are done, one worker is killed with all that it started. The tables are then compared with what
`onrecord stream` gives for the same articles without Spark. Needs PySpark and Java; ends with 0 where all is well.
"""

import argparse
import hashlib
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter

import pyspark
from pyspark.sql import SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import StructType

here = os.path.dirname(os.path.abspath(__file__))
home = os.path.dirname(pyspark.__file__)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Cluster:
    """A master and workers with a processor each, every one in a process group of its own."""

    def __init__(self, folder: str, workers: int) -> None:
        self.folder = folder
        self.port, self.page = free_port(), free_port()
        self.processes = [self.start("master.Master", "--port", self.port, "--webui-port", self.page)]
        self.wait_for(lambda state: True)
        for index in range(workers):
            work = os.path.join(folder, f"work-{index}")
            limits = ("--cores", 1, "--memory", "1g", "--work-dir", work, "--webui-port", free_port())
            self.processes.append(self.start("worker.Worker", *limits, self.address))
        self.wait_for(lambda state: state["aliveworkers"] == workers)

    @property
    def address(self) -> str:
        return f"spark://127.0.0.1:{self.port}"

    def start(self, name: str, *options: object) -> subprocess.Popen:
        command = [os.path.join(home, "bin/spark-class"), f"org.apache.spark.deploy.{name}", "--host", "127.0.0.1"]
        log = open(os.path.join(self.folder, f"{name}-{time.monotonic_ns()}.log"), "w")
        env = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": home, "PYSPARK_PYTHON": sys.executable}
        return subprocess.Popen([*command, *map(str, options)], stdout=log, stderr=log, env=env, start_new_session=True)

    def state(self) -> dict:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.page}/json/", timeout=5) as answer:
            return json.load(answer)

    def wait_for(self, holds, seconds: int = 180) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if holds(self.state()):
                    return
            except OSError:
                pass
            time.sleep(0.5)
        sys.exit("The cluster did not start; see its logs in " + self.folder)

    def kill_worker(self) -> None:
        """The worker, its executor, the Python and the onrecord beneath it, all at once, as when a machine goes dark."""
        worker = self.processes.pop()
        for process in descendants(worker.pid):
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        worker.wait()

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()


def descendants(root: int) -> list[int]:
    table = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    children: dict[int, list[int]] = {}
    for line in table.splitlines():
        pid, parent = map(int, line.split())
        children.setdefault(parent, []).append(pid)
    found, waiting = [], [root]
    while waiting:
        pid = waiting.pop()
        found.append(pid)
        waiting += children.get(pid, [])
    return found


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Checks the Spark job on a cluster of this machine.")
    parser.add_argument("articles", type=int, nargs="?", default=2000)
    parser.add_argument("--onrecord", default=f"node {shlex.quote(os.path.join(here, '../../dist/onrecord.cjs'))}")
    parser.add_argument("--format", choices=["json", "parquet"], default="json")
    parser.add_argument("--partitions", type=int, default=20)
    parser.add_argument("--paragraphs", type=int, default=14, help="how many an article may have")
    parser.add_argument("--keep", action="store_true", help="leave the folder with archive, tables and logs")
    return parser.parse_args()


def run_job(arguments: argparse.Namespace, cluster: Cluster, archive: str, tables: str, schema: str) -> None:
    """The job as anybody would submit it; a worker is killed when a quarter of the tasks is done."""
    settings = {
        "spark.master": cluster.address,
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.executor.memory": "512m",
        "spark.speculation": "true",
        "spark.ui.port": str(free_port()),
        "spark.eventLog.enabled": "false",
    }
    options = [word for name, value in settings.items() for word in ("--conf", f"{name}={value}")]
    job = [os.path.join(here, "audit.py"), archive, "--out", tables, "--format", arguments.format, "--schema", schema]
    job += ["--onrecord", arguments.onrecord, "--partitions", str(arguments.partitions)]
    env = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    log = open(os.path.join(cluster.folder, "job.log"), "w")
    running = subprocess.Popen([os.path.join(home, "bin/spark-submit"), *options, *job], stdout=log, stderr=log, env=env)
    killed = False
    while running.poll() is None:
        time.sleep(0.5)
        done = finished_tasks(settings["spark.ui.port"], arguments.partitions)
        if not killed and done is not None and done >= arguments.partitions / 4:
            cluster.kill_worker()
            killed = True
            print(f"killed a worker after {done} of {arguments.partitions} tasks", flush=True)
    if running.returncode != 0:
        sys.exit("The job failed; see " + log.name)
    if not killed:
        sys.exit("The job was done before a worker could be killed; give more articles.")


def finished_tasks(port: str, partitions: int) -> int | None:
    """How many tasks of the stage that audits are done; null while there is none."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/applications", timeout=5) as answer:
            [application] = json.load(answer)
        address = f"http://127.0.0.1:{port}/api/v1/applications/{application['id']}/stages?status=active"
        with urllib.request.urlopen(address, timeout=5) as answer:
            return next((stage["numCompleteTasks"] for stage in json.load(answer) if stage["numTasks"] == partitions), None)
    except (OSError, ValueError):
        return None


def tell(folder: str, tables: str, schema: StructType) -> str:
    """Writes what the tables say as lines of JSON, to a folder."""
    spark = (
        SparkSession.builder.master("local[1]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.local.dir", folder)
        .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
        .config("spark.sql.files.openCostInBytes", "0")
        # the many columns of many small files would fill the memory at the usual size
        .config("spark.sql.parquet.columnarReaderBatchSize", "64")
        .getOrCreate()
    )
    whole = spark.read.parquet(tables)
    said = f.struct("table", "month", f.struct(schema.fieldNames()).alias("record"))
    told = os.path.join(folder, "told")
    whole.select(f.to_json(said)).write.text(told)
    spark.stop()
    return told


def compare(told: str, plain: str, given: int) -> list[str]:
    """What is wrong with the tables; nothing where each article is there exactly once, as it is without Spark."""
    sides: Counter[tuple[str, bytes]] = Counter()
    problems, counted, errors = [], 0, 0
    for row in map(json.loads, lines_in(told)):
        record, table = row["record"], row["table"]
        counted += 1
        errors += table == "errors"
        if (table == "errors") != ("error" in record) or row.get("month", "") != record.get("published", "")[:7]:
            problems.append(f"{record.get('id')} is in the wrong partition")
        sides[mark(record | {"input": json.loads(record.get("input", "null"))})] += 1
    with open(plain, encoding="utf-8") as file:
        for line in file:
            sides[mark(json.loads(line))] -= 1
    wrong = ((id, side) for (id, _), side in sides.items() if side != 0)
    problems += [f"{id} is {'too often there or different' if side > 0 else 'missing or different'}" for id, side in wrong]
    if counted != given:
        problems.append(f"{given} lines went in and {counted} records came out")
    print(f"{counted} records, {errors} of them errors", flush=True)
    return problems


def lines_in(folder: str):
    """The lines of the files that Spark has written to a folder."""
    for name in sorted(os.listdir(folder)):
        if name.startswith("part-"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                yield from file


def mark(record: dict) -> tuple[str, bytes]:
    """The id of a record and a hash of all that it says."""
    if record.get("id") is None:
        # what has no id is called after its line, and lines are counted in each partition
        record = {**record, "path": None}
    text = json.dumps(bare(record), sort_keys=True)
    return str(record.get("id")), hashlib.sha256(text.encode()).digest()


def bare(value):
    """As Spark's JSON has it: nothing that is null, and whole numbers as such."""
    if isinstance(value, dict):
        return {key: bare(each) for key, each in value.items() if each is not None}
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return [bare(each) for each in value] if isinstance(value, list) else value


def main() -> None:
    arguments = read_arguments()
    folder = tempfile.mkdtemp(prefix="onrecord-spark-")
    archive, tables, plain = (os.path.join(folder, name) for name in ("archive.ndjson", "tables", "plain.ndjson"))
    schema_path = os.path.join(here, "schema.json")
    with open(schema_path, encoding="utf-8") as file:
        schema = StructType.fromJson(json.load(file))
    with open(archive, "w") as file:
        generate = [os.path.join(here, "generate.py"), str(arguments.articles), "--paragraphs", str(arguments.paragraphs)]
        subprocess.run([sys.executable, *generate], stdout=file, check=True)
    given = drop_broken(archive) if arguments.format == "parquet" else arguments.articles
    began = time.monotonic()
    with open(plain, "w") as file:
        alone = [*shlex.split(arguments.onrecord), "stream", "--exit-zero", "--no-config-lookup", archive]
        subprocess.run(alone, stdout=file, check=True, stderr=subprocess.DEVNULL)
    print(f"without Spark: {given} articles in {time.monotonic() - began:.0f} s", flush=True)
    source = archive
    if arguments.format == "parquet":
        source = os.path.join(folder, "archive.parquet")
        to_parquet(archive, source, folder)
    cluster = Cluster(folder, workers=2)
    try:
        began = time.monotonic()
        run_job(arguments, cluster, source, tables, schema_path)
        print(f"on Spark, with a worker killed: {time.monotonic() - began:.0f} s", flush=True)
    finally:
        cluster.stop()
    problems = compare(tell(folder, tables, schema), plain, given)
    for problem in problems[:20]:
        print(problem)
    if arguments.keep or problems:
        print("kept", folder)
    else:
        shutil.rmtree(folder)
    print("Every article is there exactly once, as it is without Spark." if not problems else "The check failed.")
    sys.exit(1 if problems else 0)


def to_parquet(archive: str, target: str, folder: str) -> None:
    """The articles as columns."""
    session = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").config("spark.local.dir", folder)
    spark = session.getOrCreate()
    columns = "id string, markdown string, text string, published string, outlet string, section string"
    spark.read.schema(columns).json(archive).write.parquet(target)
    spark.stop()


def drop_broken(archive: str) -> int:
    """Takes out the lines that are no JSON and so can be no columns; how many are left."""
    with open(archive, encoding="utf-8") as file:
        lines = [line for line in file if line.endswith("}\n")]
    with open(archive, "w", encoding="utf-8") as file:
        file.writelines(lines)
    return len(lines)


if __name__ == "__main__":
    main()
