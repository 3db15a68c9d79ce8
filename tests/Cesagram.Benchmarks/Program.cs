using BenchmarkDotNet.Running;
using Cesagram.Benchmarks;
using Cesagram.Benchmarks.Queue;
using Cesagram.Benchmarks.Tokenize;

switch (args)
{
    case ["queue"]:
        await QueueBenchmark.RunAsync();
        return 0;
    case ["tokenize"]:
        return TokenizeBenchmark.Run();
    case ["write", var format, var path, var megabytes]:
        return LargeExport.Write(format, path, megabytes);
    case ["read", var path]:
        return ReadExport.Run(path);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
