<?php
// CPU milliseconds that wikidiff2 needs for pairs of files, of the best of several runs. Usage: php wikidiff2.php RUNS OLD NEW [OLD NEW …]

function cpuTime(): float {
    $usage = getrusage();
    return 1e3 * ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) + 1e-3 * ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']);
}

$pairs = array_chunk(array_map('file_get_contents', array_slice($argv, 2)), 2);
$best = INF;
for ($run = 0; $run < (int)$argv[1]; $run++) {
    $start = cpuTime();
    foreach ($pairs as [$old, $new]) {
        wikidiff2_do_diff($old, $new, 2);
    }
    $best = min($best, cpuTime() - $start);
}
printf("%.3f\n", $best);
