using BenchmarkDotNet.Running;
using Cesagram.Benchmarks.Queue;

if (args is ["queue"])
{
    await QueueBenchmark.RunAsync();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
