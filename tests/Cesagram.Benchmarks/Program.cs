using System.Globalization;
using BenchmarkDotNet.Running;
using Cesagram.Benchmarks;
using Cesagram.Benchmarks.Game;
using Cesagram.Benchmarks.Live;
using Cesagram.Benchmarks.Queue;
using Cesagram.Benchmarks.Search;
using Cesagram.Benchmarks.Speed;
using Cesagram.Benchmarks.Tokenize;

switch (args)
{
    case ["game", var address]:
        return await GameStart.RunAsync(address);
    case ["live", var web, .. var what]:
        return await LiveBenchmark.RunAsync(web, what);
    case ["queue"]:
        await QueueBenchmark.RunAsync();
        return 0;
    case ["search", var address, var socket, var process, .. var sizes]:
        return await SearchBenchmark.RunAsync(address, socket, int.Parse(process, CultureInfo.InvariantCulture), sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
    case ["tokenize"]:
        return TokenizeBenchmark.Run();
    case ["speed", var folder]:
        return SpeedTable.Run(folder);
    case ["speed-files", var folder, var dialogues]:
        return SpeedFiles.Write(folder, dialogues);
    case ["speed-ours", var what, var file]:
        return OurSpeed.Run(what, file);
    case ["speed-append", var file]:
        return AppendTimes.Run(file);
    case ["speed-parts", var file]:
        return WhereTimeGoes.Run(file);
    case ["write", var format, var path, var megabytes]:
        return LargeExport.Write(format, path, megabytes);
    case ["read", var path]:
        return ReadExport.Run(path);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
