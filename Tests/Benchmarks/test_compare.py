"""The arithmetic of the comparison, and that it leaves no gap unsaid. Needs no peer."""
import unittest

from compare import client_of, fill
from verdicts import CPP, OURS, RAW, SWIFT, Verdict, best_of, medians, ratio, table, verdicts


def figures(cpu, calls=1000.0, p99=100.0):
    return {"cpu_us": cpu, "calls_s": calls, "p99_us": p99}


class CompareTests(unittest.TestCase):
    def test_each_figure_has_its_own_median(self):
        rounds = [{"cpu_us": 9, "p99_us": 1, "name": "a"}, {"cpu_us": 1, "p99_us": 5, "name": "a"},
                  {"cpu_us": 4, "p99_us": 3, "name": "a"}]
        self.assertEqual(medians(rounds), {"cpu_us": 4, "p99_us": 3})

    def test_the_cheaper_api_of_a_point_counts(self):
        points = {("a", "64"): figures(50), ("b", "64"): figures(40)}
        self.assertEqual(best_of(points, ["a", "b"], "64")["cpu_us"], 40)
        self.assertIsNone(best_of(points, ["a", "b"], "16"))

    def test_nothing_is_divided_by_nothing(self):
        self.assertEqual(ratio(6, 3), 2)
        self.assertIsNone(ratio(6, 0))
        self.assertIsNone(ratio(None, 3))

    def test_a_limit_is_met_by_its_own_value_and_in_its_own_direction(self):
        self.assertEqual(Verdict("", 3, 3, 5, True).word, "met")
        self.assertEqual(Verdict("", 2.99, 3, 5, True).word, "NOT met")
        self.assertEqual(Verdict("", 5, 3, 5, True).word, "aim met")
        self.assertEqual(Verdict("", 4, 4, 2.5, False).word, "met")
        self.assertEqual(Verdict("", 4.01, 4, 2.5, False).word, "NOT met")
        self.assertEqual(Verdict("", 2.5, 4, 2.5, False).word, "aim met")
        self.assertEqual(Verdict("", None, 4, 2.5, False).word, "not measured")

    def test_verdicts_compare_the_right_ends(self):
        points = {(OURS, "64"): figures(10, calls=90, p99=40), (CPP, "64"): figures(40, calls=30, p99=100),
                  (SWIFT, "64"): figures(200, calls=6), (OURS, "1p"): figures(30), (RAW, "1p"): figures(8),
                  (OURS, "1"): figures(20), (OURS, "1000c"): figures(25),
                  (OURS, "stream"): figures(1, calls=800), (CPP, "stream"): figures(1, calls=200)}
        values = {row.what: row.value for row in verdicts(points, {"rss_mib": 80})}
        self.assertEqual(values["CPU a call at 64 in flight, gRPC C++ / ours"], 4)
        self.assertEqual(values["the same, grpc-swift-2 / ours"], 20)
        self.assertEqual(values["calls/s at 64 in flight, ours / gRPC C++"], 3)
        self.assertEqual(values["the same, ours / grpc-swift-2"], 15)
        self.assertEqual(values["CPU a call, one in flight on one core, ours / raw epoll"], 3.75)
        self.assertEqual(values["p99 at 64, ours / gRPC C++"], 0.4)
        self.assertIsNone(values["p99 at 16, ours / gRPC C++"])
        self.assertEqual(values["messages/s of a stream from the server, ours / gRPC C++"], 4)
        self.assertEqual(values["server RSS with 10,000 idle connections"], 80)
        self.assertEqual(values["CPU a call, one in flight on each of 1,000 connections / on one"], 1.25)

    def test_a_peer_is_asked_only_what_it_can(self):
        raw = ("raw server {port}", "raw client {port} {inflight} {seconds} {pid}", None)
        self.assertEqual(client_of(raw, "1p", 2), "raw client {port} 1 2 {pid}")
        self.assertIsNone(client_of(raw, "stream", 2))
        self.assertIsNone(client_of(raw, "1000c", 2))
        ours = ("q bench rpc-server {port}", "q bench rpc-client {port} {inflight} {seconds} {pid}", "s")
        self.assertTrue(client_of(ours, "1000c", 2).endswith("1000 2 {pid} --connections 1000"))
        self.assertEqual(fill("{inflight}/{seconds}", 3, 0.5), "3/0.5")

    def test_growth_is_against_the_cheaper_call_alone(self):
        def growth(points):
            return verdicts({(OURS, key): figures(cpu) for key, cpu in points.items()})[-1].value

        self.assertEqual(growth({"1": 200, "1p": 40, "1000c": 50}), 1.25)
        self.assertEqual(growth({"1": 40, "1p": 50, "1000c": 50}), 1.25)
        self.assertEqual(growth({"1p": 40, "1000c": 50}), 1.25)
        self.assertIsNone(growth({"1000c": 50}))

    def test_tables_are_markdown(self):
        self.assertEqual(table(["a", "b"], [[1, 2]]), "| a | b |\n| --- | --- |\n| 1 | 2 |")


if __name__ == "__main__":
    unittest.main()
