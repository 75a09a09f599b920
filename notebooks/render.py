"""Runs the notebooks against an export and writes what they say as pages that open from disk and load nothing.

    python notebooks/render.py [EXPORT [PAGES]]

EXPORT is the folder of an export (default vitals-out/export), PAGES where the pages go (default: `notebooks` beside it).
A notebook that fails ends it with its error. The notebooks themselves are left as they are: without outputs.
"""

import html
import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbconvert import HTMLExporter

HERE = Path(__file__).resolve().parent
STYLE = """
body { font: 16px/1.55 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #17212b; background: #fff }
pre { white-space: pre-wrap; background: #f4f6f7; padding: .6rem .8rem; font-size: .85rem } table { border-collapse: collapse; font-size: .85rem }
.output_area, .jp-OutputArea { overflow-x: auto } th, td { padding: .25rem .7rem; border-bottom: 1px solid #d5dade; text-align: right }
img { max-width: 100%; height: auto } a { color: #1b5a96 } .prompt, .jp-InputPrompt, .jp-OutputPrompt, .anchor-link { display: none }
"""


def title(notebook):
    return notebook.cells[0].source.splitlines()[0].lstrip("# ")


def page(heading, body):
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{html.escape(heading)} · OSS Vitals</title><style>{STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def rendered(file, export):
    notebook = nbformat.read(file, as_version=4)
    os.environ["VITALS_EXPORT"] = str(export)
    NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(HERE)}}).execute()
    body, _ = HTMLExporter(template_name="basic").from_notebook_node(notebook)
    # What a chart shows is in a table or a sentence beside it in every notebook.
    body = body.replace("No description has been provided for this image", "Chart of the figures beside it")
    back = '<p><a href="index.html">All notebooks</a></p>'
    return title(notebook), page(title(notebook), f"{back}\n<main>{body}</main>")


def main(export="vitals-out/export", pages=None):
    export = Path(export).resolve()
    pages = Path(pages).resolve() if pages else export.parent / "notebooks"
    if not (export / "measures.parquet").exists():
        sys.exit(f"{export} holds no measures.parquet; write it with `./vitals demo` or `./vitals export --format parquet`")
    pages.mkdir(parents=True, exist_ok=True)
    links = []
    for file in sorted(HERE.glob("*.ipynb")):
        heading, text = rendered(file, export)
        (pages / f"{file.stem}.html").write_text(text, encoding="utf-8")
        links.append(f'<li><a href="{file.stem}.html">{html.escape(heading)}</a></li>')
        print(f"{file.name}: {heading}")
    index = f"<main><h1>Questions answered from the exports</h1><ul>{''.join(links)}</ul></main>"
    (pages / "index.html").write_text(page("Notebooks", index), encoding="utf-8")
    print(f"Open {(pages / 'index.html').as_uri()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
