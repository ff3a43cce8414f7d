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
    """Runs, tells how long it took, gives what came of it."""
    start = time.perf_counter()
    result = work()
    print(f"  {label:<44}{time.perf_counter() - start:9.3f} s")
    return result


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


def adaptive(a, b):
    from catsim.estimation import NumericalSearchEstimator
    from catsim.initialization import FixedPointInitializer
    from catsim.selection import MaxInfoSelector
    from catsim.simulation import Simulator
    from catsim.stopping import TestLengthStopper

    people = min(PEOPLE, 500)
    print(f"\nAdaptive tests of 20 items, {people} people, maximum information")
    bank(WORK / "true.csv", a, b)
    out = timed("careers, EAP", lambda: json.loads(run(
        "simulate", WORK / "true.csv", "--people", people, "--select", "mfi", "--sd", "0", "--erf", "off",
        "--min", 20, "--max", 20, "--json")))
    items = np.column_stack([a, b, np.zeros(ITEMS), np.ones(ITEMS)])
    simulator = Simulator(items, people, FixedPointInitializer(0), MaxInfoSelector(),
                          NumericalSearchEstimator(), TestLengthStopper(max_items=20), seed=1)
    timed("catsim, maximum likelihood", lambda: simulator.simulate(verbose=False))
    found = np.array(simulator.latest_estimations)
    print(f"  RMSE: careers {out['all']['rmse']}, catsim {error(found, simulator.examinees):.4f}")


def main():
    a, b, theta, x = data(np.random.default_rng(20261122))
    fit, fitted_a, fitted_b = calibration(a, b, x)
    scoring(fit, fitted_a, fitted_b, x, theta)
    adaptive(a, b)


main()
