"""Checks an export as those do who read it: with Frictionless and with a JSON Schema validator that are not ours.

    python notebooks/check.py [EXPORT]

Every file of the data package against its description, the Parquet copy against the CSV, every JSON document against its
schema; and that the notebooks are kept without outputs. Ends with 1 when something is wrong, and says what.
"""

import json
import sys
from pathlib import Path

import nbformat
import pyarrow.parquet
from frictionless import Package
from jsonschema import Draft202012Validator

HERE = Path(__file__).resolve().parent


def package(export):
    """What Frictionless finds; and the rows of measures, for the Parquet copy to have as many."""
    report = Package(str(export / "datapackage.json")).validate(limit_errors=5)
    faults = [error.message for error in report.errors]
    faults += [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    rows = {task.name: task.stats.get("rows") or 0 for task in report.tasks}
    print(f"data package: {len(report.tasks)} files, {sum(rows.values())} rows")
    copied = pyarrow.parquet.read_table(export / "measures.parquet", columns=["metric"]).num_rows
    if copied != rows.get("measures"):
        faults.append(f"measures.parquet has {copied} rows, measures.csv {rows.get('measures')}")
    return faults


def documents(api):
    """What the schemas find in the documents that stand beside them."""
    kinds = {"index.schema.json": [api / "index.json"], "project.schema.json": sorted((api / "projects").glob("*.json"))}
    faults = []
    for name, files in kinds.items():
        schema = json.loads((api / name).read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        for file in files:
            errors = validator.iter_errors(json.loads(file.read_text(encoding="utf-8")))
            faults += [f"{file.name}: {error.json_path}: {error.message}" for error in errors]
        print(f"{name}: {len(files)} documents")
    return faults


def outputs():
    """Notebooks that hold outputs: they would show one export's figures to readers of another."""
    return [
        f"{file.name} holds outputs; clear them"
        for file in sorted(HERE.glob("*.ipynb"))
        for cell in nbformat.read(file, as_version=4).cells
        if cell.cell_type == "code" and (cell.outputs or cell.execution_count)
    ]


def main(export="vitals-out/export"):
    export = Path(export).resolve()
    faults = outputs() + documents(export / "api" / "v1") + package(export)
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
