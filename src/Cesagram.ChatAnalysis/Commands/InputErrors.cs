using Cesagram.Transcripts;

namespace Cesagram.ChatAnalysis.Commands;

/// <summary>Turns what is wrong with a file into one clear line and exit code 1.</summary>
internal static class InputErrors
{
    public static int Report(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (TranscriptFormatException error)
        {
            return Fail(error.Line is { } line ? $"{error.Message} (line {line})" : error.Message);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return Fail(error.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail("Stopped.");
        }
    }

    public static FileStream OpenRead(FileInfo file)
    {
        if (Directory.Exists(file.FullName))
        {
            throw new FileNotFoundException($"{file} is a folder; name a file in it.");
        }

        return file.Exists
            ? file.OpenRead()
            : throw new FileNotFoundException($"There is no file {file}.");
    }

    public static int Fail(string message)
    {
        Console.Error.WriteLine($"cesagram: {message}");
        return 1;
    }
}
