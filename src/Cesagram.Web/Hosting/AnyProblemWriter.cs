namespace Cesagram.Web.Hosting;

/// <summary>Takes what the framework's own writers leave: problem details are written also to those who asked for events or a page.</summary>
internal sealed class AnyProblemWriter(IServiceProvider services) : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public ValueTask WriteAsync(ProblemDetailsContext context)
    {
        context.HttpContext.Request.Headers.Accept = "application/problem+json";
        return services.GetServices<IProblemDetailsWriter>().First(writer => writer != this && writer.CanWrite(context)).WriteAsync(context);
    }
}
