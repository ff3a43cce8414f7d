"""Compares careers with mirt, girth and catsim: same data, same parameters.

Called by irt.sh with the binary, the number of people and a folder to write to.
"""

import csv
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

BINARY, PEOPLE, WORK = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
ITEMS = 40


def timed(label, work):
    """Runs up to three times, tells the shortest time, gives what came of it. What takes
    longer than three seconds runs once."""
    times = []
    while len(times) < 3 and sum(times) < 3:
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    print(f"  {label:<46}{min(times):9.3f} s", flush=True)
    return result


def known(count, a, b):
    """A model of mirt's whose parameters are given, not estimated."""
    import mirt

    model = mirt.TwoParameterLogistic(count)
    model.set_parameters(discrimination=a, difficulty=b)
    model._is_fitted = True
    return model


def run(*args):
    return subprocess.run([BINARY, "bank", *map(str, args)], check=True, capture_output=True, text=True).stdout


def bank(path, a, b, sd_b=None):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "a", "b", "c"] + (["sd_b"] if sd_b else []))
        for j in range(len(a)):
            writer.writerow([f"i{j}", a[j], b[j], 0] + ([sd_b] if sd_b else []))


def answers(path, data):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id"] + [f"i{j}" for j in range(data.shape[1])])
        for person, row in enumerate(data):
            writer.writerow([person, *row])


def apart(one, other):
    return f"largest difference {np.max(np.abs(one - other)):.2e}, RMS {np.sqrt(np.mean((one - other) ** 2)):.2e}"


def error(found, truth):
    return np.sqrt(np.mean((found - truth) ** 2))


def data(rng):
    a = np.exp(0.3 * rng.standard_normal(ITEMS))
    b = np.linspace(-2, 2, ITEMS)
    theta = rng.standard_normal(PEOPLE)
    chance = 1 / (1 + np.exp(-a * (theta[:, None] - b)))
    return a, b, theta, (rng.random(chance.shape) < chance).astype(int)


def calibration(a, b, x):
    import girth
    import mirt

    print(f"\nCalibration, 2PL, {PEOPLE} people x {ITEMS} items, N(0, 1), no priors")
    bank(WORK / "start.csv", np.ones(ITEMS), np.zeros(ITEMS))
    answers(WORK / "answers.csv", x)
    out = timed("careers, reading and standard errors", lambda: json.loads(
        run("calibrate", WORK / "start.csv", WORK / "answers.csv", "--prior", "none", "--json")))
    ours = np.array([[i["a"], i["b"], i["se_a"], i["se_b"]] for i in out["items"]])
    fit = timed("mirt, SQUAREM, standard errors", lambda: mirt.fit_mirt(
        x, "2PL", n_quadpts=61, tol=1e-5, accelerate="squarem"))
    theirs = fit.model.parameters
    their_a, their_b = np.ravel(theirs["discrimination"]), np.ravel(theirs["difficulty"])
    timed("mirt, plain EM, no standard errors", lambda: mirt.fit_mirt(
        x, "2PL", n_quadpts=61, tol=1e-5, compute_standard_errors=False))
    other = timed("girth, no standard errors", lambda: girth.twopl_mml(x.T, options={"quadrature_n": 61}))
    print("  careers - mirt, a:  ", apart(ours[:, 0], their_a))
    print("  careers - mirt, b:  ", apart(ours[:, 1], their_b))
    errors = fit.standard_errors
    for name, column in (("discrimination", 2), ("difficulty", 3)):
        if name in errors:
            print(f"  careers - mirt, se of {name}: ", apart(ours[:, column], np.ravel(errors[name])))
    print("  log-likelihood: careers", out["log_likelihood"], "mirt", round(float(fit.log_likelihood), 4))
    for name, (of_a, of_b) in {"careers": (ours[:, 0], ours[:, 1]), "mirt": (their_a, their_b),
                               "girth": (other["Discrimination"], other["Difficulty"])}.items():
        print(f"  {name:<8} RMSE against the truth: a {error(of_a, a):.4f}, b {error(of_b, b):.4f}")
    return fit, their_a, their_b


def scoring(fit, a, b, x, theta):
    import girth
    import mirt

    print(f"\nScoring, EAP, {PEOPLE} people x {ITEMS} items, the same parameters")
    bank(WORK / "fitted.csv", a, b)
    lines = timed("careers, reading, quantiles, stages", lambda: run(
        "score", WORK / "fitted.csv", WORK / "answers.csv", "--erf", "off"))
    ours = np.array([[line["theta"], line["sd"]] for line in map(json.loads, lines.splitlines())])
    scores = timed("mirt, estimate and error only", lambda: mirt.fscores(fit, x, method="EAP", n_quadpts=61))
    other = timed("girth, estimate only", lambda: girth.ability_eap(x.T, b, a))
    print("  careers - mirt, theta: ", apart(ours[:, 0], np.ravel(scores.theta)))
    print("  careers - mirt, sd:    ", apart(ours[:, 1], np.ravel(scores.standard_error)))
    print("  careers - girth, theta:", apart(ours[:, 0], other))
    print(f"  RMSE against the truth: {error(ours[:, 0], theta):.4f}")


def adaptive(rng):
    """1,000 tests on 200 items: maximum information, EAP, until the error is .4 or 30 items."""
    from catsim.estimation import NumericalSearchEstimator
    from catsim.initialization import FixedPointInitializer
    from catsim.selection import MaxInfoSelector
    from catsim.simulation import Simulator
    from catsim.stopping import MinErrorStopper
    from mirt.cat import CATEngine

    count, people = 200, 1000
    a, b = np.exp(0.3 * rng.standard_normal(count)), rng.normal(0, 1.2, count)
    theta = rng.standard_normal(people)
    print(f"\nAdaptive tests, {people} people, {count} items, maximum information, error .4 or 30 items")
    bank(WORK / "true.csv", a, b)
    out = timed("careers, EAP on 61 nodes, intervals, stages", lambda: json.loads(run(
        "simulate", WORK / "true.csv", "--people", people, "--select", "mfi", "--sd", "0.4", "--erf", "off",
        "--min", 1, "--max", 30, "--json")))
    model = known(count, a, b)

    def of_mirt(**options):
        engine = CATEngine(model, se_threshold=0.4, max_items=30, n_quadpts=61, theta_bounds=(-6, 6), seed=1)
        return engine.run_batch_simulation(theta, **options)

    native = timed("mirt, EAP on 61 nodes, its fastest", of_mirt)
    timed("mirt, EAP on 61 nodes, without its core", lambda: of_mirt(use_rust=False))
    items = np.column_stack([a, b, np.zeros(count), np.ones(count)])
    simulator = Simulator(items, theta, FixedPointInitializer(0), MaxInfoSelector(),
                          NumericalSearchEstimator(), MinErrorStopper(0.4, max_items=30), seed=1)
    timed("catsim, maximum likelihood", lambda: simulator.simulate(verbose=False))
    found = np.array([np.ravel(result.theta)[0] for result in native])
    length = np.mean([result.n_items_administered for result in native])
    print(f"  RMSE: careers {out['all']['rmse']}, mirt {error(found, theta):.4f}, "
          f"catsim {error(np.array(simulator.latest_estimations), simulator.examinees):.4f}")
    print(f"  mean number of items: careers {out['all']['mean_items']}, mirt {length:.1f}")


def a_million(a, b, rng):
    """One million people x 40 items: for careers from a file to JSON lines, for mirt from memory."""
    import mirt

    people = 1_000_000
    print(f"\nScoring, EAP, {people} people x {ITEMS} items")
    theta = rng.standard_normal(people)
    x = (rng.random((people, ITEMS)) < 1 / (1 + np.exp(-a * (theta[:, None] - b)))).astype(np.int8)
    line = np.full((people, 2 * ITEMS + 2), ord(","), dtype=np.uint8)
    line[:, 0], line[:, -1] = ord("p"), ord("\n")
    line[:, 2::2][:, :ITEMS] = x + ord("0")
    path = WORK / "million.csv"
    with open(path, "wb") as file:
        file.write(("id," + ",".join(f"i{j}" for j in range(ITEMS)) + "\n").encode())
        file.write(line.tobytes())
    bank(WORK / "fitted.csv", a, b)

    def ours():
        with open(WORK / "million.jsonl", "wb") as out:
            subprocess.run([BINARY, "bank", "score", WORK / "fitted.csv", path, "--erf", "off"], check=True, stdout=out,
                           stderr=subprocess.DEVNULL)

    timed("careers, CSV to JSON lines, quantiles, stages", ours)
    model = known(ITEMS, a, b)
    for jobs in (1, 2):
        scores = timed(f"mirt, in memory, estimate and error, n_jobs {jobs}", lambda: mirt.fscores(
            model, x, method="EAP", n_quadpts=61, n_jobs=jobs))

    def from_file():
        read = np.loadtxt(path, delimiter=",", skiprows=1, usecols=range(1, ITEMS + 1), dtype=np.int8)
        scored = mirt.fscores(model, read, method="EAP", n_quadpts=61)
        np.savetxt(WORK / "mirt.csv", np.column_stack([np.ravel(scored.theta), np.ravel(scored.standard_error)]))

    timed("mirt, CSV by numpy, estimate and error to a file", from_file)
    with open(WORK / "million.jsonl", encoding="utf-8") as lines:
        found = np.array([json.loads(line)["theta"] for line in lines])
    print("  careers - mirt, theta:", apart(found, np.ravel(scores.theta)))


def memory():
    """Peak memory of `bank score` from ten thousand to ten million lines, fed through a pipe."""
    print("\nMemory of bank score, 40 items, lines through a pipe")
    head = ("id," + ",".join(f"i{j}" for j in range(ITEMS)) + "\n").encode()
    block = b"".join(b"p%d," % n + b",".join(b"%d" % ((n >> (j % 11)) & 1) for j in range(ITEMS)) + b"\n"
                     for n in range(10_000))
    for times in (1, 10, 100, 1000):
        command = [BINARY, "bank", "score", str(WORK / "fitted.csv"), "-"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL) as process:
            process.stdin.write(head)
            for _ in range(times):
                process.stdin.write(block)
            process.stdin.flush()
            # What it has used at most is told by the kernel while it runs.
            status = Path(f"/proc/{process.pid}/status").read_text()
            most = int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])
            process.stdin.close()
        assert process.returncode == 0
        print(f"  {times * 10_000:>10} lines: at most {most / 1024:.1f} MB", flush=True)


def main():
    global PEOPLE
    rng = np.random.default_rng(20261122)
    for people in dict.fromkeys((1000, PEOPLE)):
        PEOPLE = people
        a, b, theta, x = data(rng)
        fit, fitted_a, fitted_b = calibration(a, b, x)
        scoring(fit, fitted_a, fitted_b, x, theta)
    adaptive(rng)
    a_million(a, b, rng)
    memory()


main()
